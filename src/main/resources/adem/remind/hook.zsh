# adem remind @WHEN@
# @ABOUT@
if [[ -o interactive && ${TERM-} != dumb && -z ${CI-}${INSIDE_EMACS-}${VIM-}${NVIM-} ]]; then
    typeset -g _adem_began='' _adem_silent=0 _adem_file=${(%):-%x}
    autoload -Uz add-zsh-hook
    zmodload -F zsh/datetime p:EPOCHSECONDS 2> /dev/null

    # At most one line a day: adem writes down the time until which it says nothing.
    _adem_remind_say() {
        local now=${EPOCHSECONDS:-$(date +%s)} until=0 file=${XDG_STATE_HOME:-$HOME/.local/state}/adem/reminded
        ((now >= _adem_silent)) || return 0
        if [[ -r $file ]]; then read -r until < "$file" || :; fi
        [[ $until =~ '^[0-9]{1,12}$' ]] || until=0
        _adem_silent=$((now + 600))
        if ((now < until)); then
            _adem_silent=$until
        elif _adem_remind_stays && command -v adem > /dev/null; then
            command adem remind line < /dev/null || :
        fi
    }

    # After adem remind off these lines are gone from their file, and a shell that is still open says nothing more.
    _adem_remind_stays() {
        [[ $_adem_file != */* ]] || [[ -r $_adem_file && $(< "$_adem_file") == *'adem remind line'* ]]
    }
@BODY@
    add-zsh-hook precmd _adem_remind
fi
