# Completes adem in bash, and in zsh by way of bashcompinit; made by: adem completion bash
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

# Offers files; what is typed may have quotes in it.
_adem_files() {
    local file typed=${cur//\\/}
    typed=${typed#[\"\']}
    compopt -o filenames >/dev/null 2>&1
    while IFS= read -r file; do
        COMPREPLY+=("$file")
    done < <(compgen -f -- "$typed")
}

# Where the user's settings and routines are.
_adem_folder() {
    folder=${HOME-}/.config
    case ${XDG_CONFIG_HOME-} in /*) folder=$XDG_CONFIG_HOME ;; esac
    folder=$folder/adem
}

# The language of the names: what is set, or else the first that the environment asks for.
_adem_language() {
    local folder line wished=:${LC_ALL:-${LC_MESSAGES:-${LANG-}}} dutch english
    case $wished in
        : | :C | :C.* | :POSIX) ;;
        *) wished=:${LANGUAGE-}$wished ;;
    esac
    dutch=${wished%%:nl*} english=${wished%%:en*}
    language="en"
    if [ "${#dutch}" -lt "${#english}" ]; then
        language="nl"
    fi
    _adem_folder
    [ -r "$folder/config.properties" ] || return 0
    while IFS= read -r line; do
        case ${line//[[:space:]]/} in
            lang[=:]nl) language="nl" ;;
            lang[=:]en) language="en" ;;
        esac
    done <"$folder/config.properties"
}

# The user's own routines or courses in a folder, by the names that stand in each file: behind this key, and as aliases.
_adem_own() {
    local folder
    _adem_folder
    find -L "$folder/$1" -maxdepth 1 -type f -name '[!.]*.[yY]*' -exec sed -n \
        -e 's/^ *'"$2"': *["'\'']\{0,1\}\([a-z0-9-][a-z0-9-]*\).*/\1/p' \
        -e 's/^ *aliases: *\[\([]["'\''a-z0-9, -]*\)\].*/\1/p' {} + 2>/dev/null | tr -s "\"', " '\n'
}

# The variants of one of the user's own routines: of this file, or of the one called so. A blank line before them says that
# there is one, as it takes the place of adem's.
_adem_own_variants() {
    local folder
    local -a print=(sed -n -e '/^variants:/,/^[^ #]/s/^  \([a-z0-9][a-z0-9-]*\):.*/\1/p' -e '1s/.*/ /p')
    _adem_folder
    case $1 in
        '') ;;
        *[!a-z0-9-]*) [ ! -f "$1" ] || "${print[@]}" "$1" 2>/dev/null ;;
        *)
            find -L "$folder/routines" -maxdepth 1 -type f -name '[!.]*.[yY]*' -exec grep -Eq \
                '^ *(id: *["'\'']?|aliases: *\[(.*[^a-z0-9-])?)'"$1"'([^a-z0-9-].*)?$' {} \; \
                -exec "${print[@]}" {} \; 2>/dev/null
            ;;
    esac
}

# Offers the variants of the routine that is named.
_adem_variants() {
    local own
    own=$(_adem_own_variants "$named")
    [ -n "$own" ] || _adem_list "variants_${named}_$language"
    _adem_words "$own$list"
}

# Offers what can be run; a quote before it may be open, for a command of several words.
_adem_programs() {
    local IFS=$'\n' typed=${cur#[\"\']}
    COMPREPLY+=($(compgen -c -- "$typed"))
}

# All names of a list in one language; with "all" those of both.
_adem_list() {
    case $1 in
@LISTS@
    esac
}

# Offers what these lists have in the user's language; names of the other one only to who begins to type one. Files come
# last, for who types a path or what is no name, unless they stand first.
_adem_offer() {
    local list='' source language
    _adem_language
    for source; do
        case $source in
            files) ;;
            own) _adem_words "$(_adem_own routines id)" ;;
            own_courses) _adem_words "$(_adem_own routines/courses course)" ;;
            variants) _adem_variants ;;
            programs) _adem_programs ;;
            *)
                _adem_list "${source}_$language"
                _adem_words "$list"
                ;;
        esac
    done
    if [ "${#COMPREPLY[@]}" -eq 0 ] && [ -n "$cur" ]; then
        for source; do
            case $source in
                files | own | own_courses | variants | programs) ;;
                *)
                    _adem_list "${source}_all"
                    _adem_words "$list"
                    ;;
            esac
        done
    fi
    case " $* " in
        ' files '*) _adem_files ;;
        *' files '*)
            if [ "${#COMPREPLY[@]}" -eq 0 ] || [ "${cur%[./]*}" != "$cur" ]; then
                _adem_files
            fi
            ;;
    esac
}

_adem() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} help='' at='' flag='' word='' named='' given=0 i=1
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
            */--) return ;;
@FLAGS@
            @VALUED@)
                i=$((i + 1))
                [ "${COMP_WORDS[i]}" != "=" ] || i=$((i + 1))
                ;;
            */-*) ;;
@PATHS@
            *) given=$((given + 1)) named=${word//\\/} ;;
        esac
        if [ "$at" = /help ]; then
            help=help at=''
        fi
        i=$((i + 1))
    done
    case $at/$prev in
@VALUES@
    esac
    case $cur in
        -*)
            case $help$at in
@OPTIONS@
            esac
            return
            ;;
    esac
    case $help$at$flag:$given in
@WORDS@
    esac
}

complete -F _adem adem
