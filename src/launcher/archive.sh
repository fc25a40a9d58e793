# shellcheck shell=sh disable=SC3013,SC2034,SC2154 # read by adem, whose names these are
# Makes the class archive, in the background of a start that had to do without.
trap '' HUP
umask 077

# lock FILE: ours, until it is removed, unless somebody who is still at work has it.
lock() {
    if (set -C && echo "$me" >"$1"); then return; fi
    read -r owner <"$1" && kill -0 "$owner" && return 1
    rm -rf "$1"
    (set -C && echo "$me" >"$1")
}

# finish DRAFT: puts it in the archive's place, safe on the disk before it has the name, and before the key says so.
finish() {
    [ -s "$1" ] && touch -c -r "$newest" "$1" && dated "$1" "$newest" || return 1
    printf '%s\n' "$key" "$(($(wc -c <"$1")))" >"$1.key" || return 1
    sync "$1" "$1.key"
    rm -rf "$archive" "$archive.key" "$archive".run.*
    mv -f "$1" "$archive" && mv -f "$1.key" "$archive.key"
}

# Where others could write they may have left something.
if [ -O "$store" ] && ! sealed; then rm -rf "$store"; fi
[ -e "$store" ] || { mkdir -p "${store%/*}" && mkdir -m 1700 "$store"; }
sealed && [ -w "$store" ] || return

sum=$(printf %s "$key" | cksum)
archive=$store/${sum%% *}.$ending
me=$(exec sh -c 'echo $PPID')
lock "$archive.lock" || return

# What nobody has used for two months, and what was left behind by those who were killed. Only who has the lock looks: what another
# is just making has the date of what it is made of.
find "$store" -type f \( \( -name '*.key' -o -name '*.log' \) -mtime +60 -o -mtime +0 \
    ! -name '*.key' ! -name '*.log' ! -name '*.jsa' ! -name '*.aot' ! -name java \) -exec rm -f {} +
for file in "$store"/*.jsa "$store"/*.aot; do
    [ -e "$file.key" ] || rm -rf "$file"
done
# What failed is not tried again for a day: a full disk stays full for a while.
if [ -e "$archive.failed" ]; then
    rm -rf "$archive.lock"
    return
fi
draft=$archive.draft.$me
ADEM_JAVA_OPTIONS='' quick=''
# A runtime of adem's own has no archive of Java's classes to add to, but the list of all that belongs in one.
if [ -n "$ready" ]; then
    set -- -Xshare:dump "-XX:SharedClassListFile=$lib/classlist" "-XX:SharedArchiveFile=$draft"
else
    set -- "$make$draft"
fi
# An archive is laid out in the room for classes before it is written.
if ! (jvm nice -XX:CompressedClassSpaceSize=128m "$@" adem.ArchiveTraining) || ! finish "$draft"; then
    true >"$archive.failed"
fi
rm -rf "$draft"* "$archive.lock"
