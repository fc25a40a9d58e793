# Completes adem in bash and zsh; made by: adem completion
# shellcheck shell=bash disable=SC2207 # what compgen offers has no spaces, but for files

if [ -n "${ZSH_VERSION-}" ]; then
    autoload -U +X compinit bashcompinit
    type compdef >/dev/null 2>&1 || compinit
    bashcompinit
fi

# Offers the words of one list that begin with what is typed.
_adem_words() {
    local IFS=$' \t\n'
    COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}

# Offers names in the user's language; those of the other one only to who begins to type one.
_adem_names() {
    _adem_words "$1"
    [ "${#COMPREPLY[@]}" -gt 0 ] || [ -z "$cur" ] || _adem_words "$2"
}

_adem_files() {
    local file
    compopt -o filenames >/dev/null 2>&1
    while IFS= read -r file; do
        COMPREPLY+=("$file")
    done < <(compgen -f -- "$cur")
}

# The user's own routines and courses, by the id that stands in each file.
_adem_own() {
    local folder=${HOME-}/.config
    case ${XDG_CONFIG_HOME-} in /*) folder=$XDG_CONFIG_HOME ;; esac
    find -L "$folder/adem/$1" -maxdepth 1 -type f -name '[!.]*.[yY]*' \
        -exec sed -n 's/^'"$2"': *["'\'']\{0,1\}\([a-z0-9-][a-z0-9-]*\).*/\1/p' {} + 2>/dev/null
}

_adem_routines() {
    _adem_names "@ROUTINES@ $(_adem_own routines id)$1" "@OTHER_ROUTINES@$2"
    case $cur in
        */* | *.*) _adem_files ;;
        *) [ "${#COMPREPLY[@]}" -gt 0 ] || _adem_files ;;
    esac
}

_adem() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} at='' help='' list='' word='' given=0 i=1
    COMPREPLY=()
    # bash takes --view=curve for three words.
    if [ "$cur" = "=" ]; then
        cur=
    elif [ "$prev" = "=" ]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    while [ "$i" -lt "$COMP_CWORD" ]; do
        word=${COMP_WORDS[i]}
        case $at/$word in
            */--list) list=yes ;;
            @VALUED@)
                i=$((i + 1))
                [ "${COMP_WORDS[i]}" != "=" ] || i=$((i + 1))
                ;;
            */-*) ;;
@PATHS@
            *) given=$((given + 1)) ;;
        esac
        if [ "$at" = /help ]; then
            help=yes at=''
        fi
        i=$((i + 1))
    done
    case $prev in
@VALUES@
    esac
    case $cur in
        -*)
            case $at in
@OPTIONS@
            esac
            return
            ;;
    esac
    if [ -n "$help" ]; then
        case $at in
            '') _adem_words "@COMMANDS@ settings" ;;
            /routine) _adem_words "@ROUTINE_COMMANDS@" ;;
            /log) _adem_words "@LOG_COMMANDS@" ;;
        esac
        return
    fi
    case $at in
        '') _adem_words "@COMMANDS@" ;;
        /routine) _adem_words "@ROUTINE_COMMANDS@" ;;
        /log) _adem_words "@LOG_COMMANDS@" ;;
        /log/add) _adem_names "@PATTERNS@ @ROUTINES@ $(_adem_own)" "@OTHER_PATTERNS@ @OTHER_ROUTINES@" ;;
        /log/pause) _adem_words off ;;
        /log/forget) _adem_words last ;;
        /breathe) _adem_names "@PATTERNS@" "@OTHER_PATTERNS@" ;;
        /routine/show | /routine/start) _adem_routines " @COURSES@ $(_adem_own routines/courses course)" " @OTHER_COURSES@" ;;
        /routine/export)
            if [ "$given" = 0 ]; then
                _adem_routines
            else
                _adem_files
            fi
            ;;
        /routine/check)
            _adem_words "$(_adem_own routines id) $(_adem_own routines/courses course)"
            _adem_files
            ;;
        /routine/poses) _adem_words "@POSES@" ;;
        /remind) [ "$given" != 0 ] || _adem_names "@REMINDERS@" "@OTHER_REMINDERS@" ;;
        /learn)
            if [ -n "$list" ]; then
                _adem_words "@CATEGORIES@"
            else
                _adem_names "@NOTES@" "@OTHER_NOTES@"
            fi
            ;;
    esac
}

complete -F _adem adem
