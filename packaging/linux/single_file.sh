#!/bin/sh
# FaceOrg @VERSION@ in one file. It unpacks itself once, into the cache folder of whoever starts it,
# and runs from there; older versions there that nobody runs any more are removed.
# Where it unpacks to: $XDG_CACHE_HOME/FaceOrg/programs, or ~/.cache/FaceOrg/programs.
set -eu
umask 077

fail() {
  echo "faceorg: $*" >&2
  exit 3
}

unpack() {
  mkdir -p "$programs" 2>/dev/null ||
    fail "“$programs” can't be made. Name a folder that may be written to in XDG_CACHE_HOME."
  find "$programs" -maxdepth 1 -name '.part-*' -mmin +60 -exec rm -rf {} + 2>/dev/null || true
  part=$(mktemp -d "$programs/.part-XXXXXX" 2>/dev/null) ||
    fail "“$programs” can't be written to. Name a folder that may be in XDG_CACHE_HOME."
  trap 'rm -rf "$part"' EXIT
  trap 'exit 130' INT TERM HUP
  echo "Unpacking FaceOrg @VERSION@; this happens once ..." >&2
  found=$(payload | sha256sum | cut -c1-64)
  [ "$found" = "@DIGEST@" ] || fail "“$file” is damaged or incomplete. Get it once more."
  payload | gzip -dc 2>/dev/null | tar -xf - -C "$part" 2>/dev/null ||
    fail "There is no room in “$programs”: @MEGABYTES@ MB are needed there. XDG_CACHE_HOME may name another folder."
  : >"$part/lock"
  sync -f "$part" 2>/dev/null || sync # a power cut leaves all of it or nothing
  mv -T "$part" "$place" 2>/dev/null || [ -e "$place/lock" ] || # another start was first
    fail "“$place” is in the way: remove it."
  rm -rf "$part"
  trap - EXIT INT TERM HUP
}

payload() {
  tail -c +@OFFSET@ "$file"
}

hold() { # so that no other start takes it away; descriptor 9 stays open in the program
  [ -x "$place/faceorg/faceorg" ] && exec 9<"$place/lock" && { flock -s 9 2>/dev/null || true; } &&
    [ -e "$place/lock" ]
}

remove_older() {
  for other in "$programs"/*; do
    [ "$other" != "$place" ] && [ -e "$other/lock" ] || continue
    gone="$programs/.part-$$" # a killed removal is finished by the next one
    flock -n -x "$other/lock" mv -T "$other" "$gone" 2>/dev/null && rm -rf "$gone"
  done
  return 0
}

file=$(readlink -f -- "$0")
case ${XDG_CACHE_HOME-} in
  /*) cache=$XDG_CACHE_HOME ;;
  *)
    [ -n "${HOME-}" ] || fail "There is nowhere to unpack to: neither HOME nor XDG_CACHE_HOME is set."
    cache=$HOME/.cache
    ;;
esac
programs=$cache/FaceOrg/programs
place=$programs/@VERSION@-@SHORT@
if [ ! -e "$place/lock" ]; then
  unpack
  remove_older
fi
if ! hold; then
  [ -x "$place/faceorg/faceorg" ] || [ ! -e "$place/lock" ] ||
    fail "No program may run from “$programs”. Name another folder in XDG_CACHE_HOME."
  unpack # it was removed in between
  hold || fail "“$place” can't be used: remove it."
fi
export APPIMAGE="$file" APPDIR="$place"
exec "$place/faceorg/faceorg" "$@"
