# Reads lines, and prints behind each what bash offers there. Argument: the script that completes.
# shellcheck disable=SC1090
source "$1"
while IFS= read -r line; do
    # bash takes --view=curve for three words.
    spaced=${line//=/ = }
    read -ra COMP_WORDS <<<"${spaced//'\ '/$'\1'}"
    COMP_WORDS=("${COMP_WORDS[@]//$'\1'/'\ '}")
    case $line in *' ') COMP_WORDS+=('') ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _adem
    printf '%s\t' "$line"
    (IFS='|' && printf '%s\n' "${COMPREPLY[*]}")
done
