
    _adem_remind() {
        local code=$?
        _adem_remind_say
        return "$code"
    }
