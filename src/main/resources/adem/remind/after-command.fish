
    function _adem_remind --on-event fish_postexec
        if set -q CMD_DURATION; and test "$CMD_DURATION" -ge @SECONDS@000
            _adem_remind_say
        end
    end
