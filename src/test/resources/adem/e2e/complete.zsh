# Reads lines, and prints behind each what a zsh in a pseudo-terminal offers there. Argument: the script that completes.
zmodload zsh/zpty zsh/zselect
typeset return=$'\r' out
typeset -a offers
zpty -b z zsh -f -i
send() { zpty -w z "$1" }
# What is not there yet is waited for; the test has an end of its own.
await() {
    local piece
    out=
    until [[ $out == *$1* ]]; do
        if zpty -r -t z piece; then
            out+=$piece
        else
            zselect -t 2
        fi
    done
}
send 'PROMPT=; autoload -Uz compinit; compinit -u -D'
send "source ${(q)1}"
# Asks for matches before they are added; completion itself asks with -O, -A or -D, and is let through.
send '_offered() {
    compadd() {
        if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
            local -a got
            builtin compadd -O got "$@"
            print -rl -- "" OFFER:${^got}
        fi
        builtin compadd "$@"
    }
    _main_complete
}'
send 'zle -C offered complete-word _offered; bindkey "^X" offered'
send '_told() { print -r -- ""; print -r -- TO"LD"; BUFFER= }; zle -N _told; bindkey "^Y" _told'
send 'print RE"ADY"'
await READY
while IFS= read -r line; do
    zpty -w -n z "$line"$'\x18\x19'
    await TOLD
    out=${out//$return/}
    offers=("${(@f)out}")
    offers=(${(M)offers:#OFFER:?*})
    print -r -- "$line"$'\t'"${(j:|:)${(@ou)offers#OFFER:}}"
done
zpty -d z
