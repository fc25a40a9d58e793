
    _adem_remind() {
        local code=$?
        emulate -L zsh
        _adem_remind_say
        return $code
    }
