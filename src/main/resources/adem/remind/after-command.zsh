
    _adem_remind_begin() {
        _adem_began=$SECONDS
    }
    add-zsh-hook preexec _adem_remind_begin

    _adem_remind() {
        local code=$?
        emulate -L zsh
        local began=$_adem_began
        _adem_began=''
        if [[ -n $began ]] && ((SECONDS - began >= @SECONDS@)); then _adem_remind_say; fi
        return $code
    }
