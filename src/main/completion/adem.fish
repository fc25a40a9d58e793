# Completes adem in fish, with descriptions; made by: adem completion fish

# Where the user's settings and routines are.
function __adem_folder
    if string match -q '/*' -- "$XDG_CONFIG_HOME"
        echo $XDG_CONFIG_HOME/adem
    else
        echo $HOME/.config/adem
    end
end

# The language of names and descriptions: what is set, or else the first that the environment asks for.
function __adem_language
    set -l settings (__adem_folder)/config.properties
    if test -r $settings
        set -l set (string replace -rf '^\s*lang\s*[=:]\s*(nl|en)\s*$' '$1' <$settings)
        if set -q set[1]
            echo $set[-1]
            return
        end
    end
    set -l wished $LC_ALL $LC_MESSAGES $LANG
    set -l wished (string match -r '.+' -- $wished)[1]
    if test -n "$wished"; and not string match -qr '^(C|C\..*|POSIX)$' -- $wished
        set wished (string split ':' -- "$LANGUAGE") $wished
    end
    set -l asked (string match -r '^(?:nl|en)' -- $wished)
    if test "$asked[1]" = nl
        echo nl
    else
        echo en
    end
end

# The user's own routines or courses in a folder, by the names that stand in each file: behind this key, and as aliases.
function __adem_own
    find -L (__adem_folder)/$argv[1] -maxdepth 1 -type f -name '[!.]*.[yY]*' -exec sed -n \
        -e 's/^ *'$argv[2]': *["\']\{0,1\}\([a-z0-9-][a-z0-9-]*\).*/\1/p' \
        -e 's/^ *aliases: *\[\([]["\'a-z0-9, -]*\)\].*/\1/p' '{}' + 2>/dev/null | tr -s '"\', ' '\n'
end

# The variants of one of the user's own routines: of this file, or of the one called so. A blank line before them says that
# there is one, as it takes the place of adem's.
function __adem_own_variants
    set -l print sed -n -e '/^variants:/,/^[^ #]/s/^  \([a-z0-9][a-z0-9-]*\):.*/\1/p' -e '1s/.*/ /p'
    if string match -qr '[^a-z0-9-]' -- $argv[1]
        test -f $argv[1]
        and $print $argv[1] 2>/dev/null
    else if test -n "$argv[1]"
        find -L (__adem_folder)/routines -maxdepth 1 -type f -name '[!.]*.[yY]*' -exec grep -Eq \
            '^ *(id: *["\']?|aliases: *\[(.*[^a-z0-9-])?)'$argv[1]'([^a-z0-9-].*)?$' '{}' ';' \
            -exec $print '{}' ';' 2>/dev/null
    end
end

# The variants of the routine that is named, in a language.
function __adem_variants
    set -l named (string split -m 3 '|' -- (__adem_state))[4]
    set -l own (__adem_own_variants "$named")
    if set -q own[1]
        printf '%s\n' $own[2..]
    else
        __adem_list "variants_$named"_$argv[1]
    end
end

# As fish itself completes files, behind a command that is none.
function __adem_files
    complete -C "'' $argv[1]"
end

# What can be run; in quotes there may be several words, of which fish completes the last.
function __adem_programs
    set -l command (string replace -r '^(--[a-z-]+=)?["\']?' '' -- $argv[1])
    set -l before (string match -r '.* ' -- $command)
    set -l offered "$before"(complete -C "$command")
    set -q offered[1]
    and printf '%s\n' $offered
end

# All names of a list in one language, each with what it is; with "all" those of both languages.
function __adem_list
    switch $argv[1]
@LISTS@
    end
end

# Offers what these lists have in the user's language; names of the other one only to who begins to type one. Files come
# last, for who types a path or what is no name, unless they stand first.
function __adem_offer
    set -l typed (commandline -ct)
    if test "$argv[1]" = programs
        __adem_programs $typed
        return
    end
    set -l language (__adem_language)
    set -l offered
    for source in $argv
        switch $source
            case files
            case own
                set -a offered (__adem_own routines id)
            case own_courses
                set -a offered (__adem_own routines/courses course)
            case variants
                set -a offered (__adem_variants $language)
            case '*'
                set -a offered (__adem_list {$source}_$language)
        end
    end
    set -l none yes
    set -l start (string length -- $typed)
    for one in $offered
        if test "$(string sub -l $start -- $one)" = "$typed"
            set none
            break
        end
    end
    if test -n "$none" -a -n "$typed"
        for source in $argv
            contains $source files own own_courses variants
            or set -a offered (__adem_list {$source}_all_$language)
        end
        for one in $offered
            if test "$(string sub -l $start -- $one)" = "$typed"
                set none
                break
            end
        end
    end
    set -q offered[1]
    and printf '%s\n' $offered
    if test "$argv[1]" = files
        __adem_files $typed
    else if contains files $argv
        if test -n "$none"; or string match -qr '[./]' -- $typed
            __adem_files $typed
        end
    end
end

# Where the cursor is: the commands, a flag that changes what the words are, how many words there are, and the last of them.
function __adem_state
    set -l words (commandline -opc)
    set -l help ''
    set -l at ''
    set -l flag ''
    set -l given 0
    set -l named ''
    set -l skipped ''
    for word in $words[2..]
        if test -n "$skipped"
            set skipped ''
            continue
        end
        switch $at/$word
            case '*/--'
                return
@FLAGS@
            case @VALUED@
                set skipped yes
            case '*/-*'
@PATHS@
            case '*'
                set given (math $given + 1)
                set named $word
        end
        if test "$at" = /help
            set help help
            set at ''
        end
    end
    echo "$help$at|$flag|$given|$named"
end

# True for the options of this command.
function __adem_at
    string match -q -- "$argv[1]|*" (__adem_state)
end

# True for the words of this command, so many of them before.
function __adem_word
    string match -q -- "$argv[1]|*" (__adem_state)
end

set -l language (__adem_language)
complete -c adem -f
@WORDS@
if test $language = nl
@OPTIONS_NL@
else
@OPTIONS_EN@
end
