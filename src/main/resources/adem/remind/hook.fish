# adem remind @WHEN@
# @ABOUT@
if status is-interactive; and test "$TERM" != dumb; and test -z "$CI$INSIDE_EMACS$VIM$NVIM"
    set -g _adem_silent 0
    set -g _adem_file (status filename)

    # At most one line a day: adem writes down the time until which it says nothing.
    function _adem_remind_say
        set -l now (date +%s)
        test $now -ge $_adem_silent; or return 0
        set -l state "$XDG_STATE_HOME"
        test -n "$state"; or set state "$HOME/.local/state"
        set -l until 0
        if test -r "$state/adem/reminded"
            read until < "$state/adem/reminded"
        end
        string match -qr '^[0-9]{1,12}$' -- "$until"; or set until 0
        set -g _adem_silent (math $now + 600)
        if test $now -lt $until
            set -g _adem_silent $until
        else if _adem_remind_stays; and command -q adem
            command adem remind line < /dev/null
        end
    end

    # After adem remind off this file is gone, and a shell that is still open says nothing more.
    function _adem_remind_stays
        not string match -q '*/*' -- "$_adem_file"; or test -r "$_adem_file"
    end
@BODY@
end
