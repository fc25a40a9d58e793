
    if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 404)) && shopt -q promptvars; then
        # PS0 is expanded before a command runs: this notes the time and prints nothing.
        PS0=${PS0-}'${_adem_empty:$((_adem_began = SECONDS, 0)):0}'
    else
        # The history knows when a command began; an entry seen before is not a new command.
        _adem_remind_look() {
            local entry
            entry=$(HISTTIMEFORMAT='%s ' builtin history 1)
            [[ $entry =~ ^\ *([0-9]+)\*?\ +([0-9]+) ]] || return 0
            if [[ -n $_adem_entry && $_adem_entry != "${BASH_REMATCH[1]}" ]]; then
                _adem_began=$((SECONDS - ($(date +%s) - BASH_REMATCH[2])))
            fi
            _adem_entry=${BASH_REMATCH[1]}
        }
    fi

    _adem_remind() {
        local code=$? began
        if declare -F _adem_remind_look > /dev/null; then _adem_remind_look; fi
        began=$_adem_began _adem_began=''
        if [[ -n $began ]] && ((SECONDS - began >= @SECONDS@)); then _adem_remind_say; fi
        return "$code"
    }
