# Reads lines, and prints behind each what fish offers there. Argument: the script that completes.
source $argv[1]
while read -l line
    printf '%s\t%s\n' $line (complete -C $line | string replace -r '\t.*' '' | string join '|')
end
