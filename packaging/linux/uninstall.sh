#!/bin/sh
# Takes away what install.sh installed for the user who runs this, and what Mapside can make anew.
# Settings, the log, the shelf with the text of all that was read, and the reader's own notes,
# corrections, lessons and pasted texts stay, unless --settings is given.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib/mapside
bin=$HOME/.local/bin/mapside

# Where an installation was interrupted, half of one may be left, and the older version lies aside.
rm -rf "$lib.new"
[ -e "$lib" ] || [ ! -e "$lib.old" ] || mv "$lib.old" "$lib"
if [ ! -d "$lib/share" ]; then
  echo "Mapside is not installed in $lib." >&2
  exit 1
fi

# empty_up FOLDER: takes away a folder that is empty now, and those above it below $data.
empty_up() {
  folder=$1
  while [ "$folder" != "$data" ] && rmdir "$folder" 2>/dev/null; do
    folder=$(dirname "$folder")
  done
}

(cd "$lib/share" && find . -type f | sed 's|^\./||') >"${TMPDIR:-/tmp}/mapside-files.$$"
while read -r file; do rm -f "$data/$file"; done <"${TMPDIR:-/tmp}/mapside-files.$$"
# Desktops that have these programs forget at once; others at the next login.
update-desktop-database -q "$data/applications" 2>/dev/null || true
update-mime-database "$data/mime" 2>/dev/null || true
gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
# Where Mapside was the only one that they knew of, nobody needs their lists any more.
ls "$data"/applications/*.desktop >/dev/null 2>&1 || rm -f "$data/applications/mimeinfo.cache"
if ! ls "$data"/mime/packages/*.xml >/dev/null 2>&1; then
  for list in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces; do
    rm -f "$data/mime/$list"
  done
fi
[ -n "$(find "$data/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ] || rm -f "$data/icons/hicolor/icon-theme.cache"
for kind in application text; do rmdir "$data/mime/$kind" 2>/dev/null || true; done
while read -r file; do empty_up "$data/$(dirname "$file")"; done <"${TMPDIR:-/tmp}/mapside-files.$$"
rm -f "${TMPDIR:-/tmp}/mapside-files.$$"

if [ "$(readlink "$bin" 2>/dev/null)" = "$lib/bin/mapside" ]; then rm -f "$bin"; fi
rm -rf "$lib.old"
find "$lib" -mindepth 1 -maxdepth 1 ! -name portable -exec rm -rf {} +
rmdir "$lib" 2>/dev/null || true
rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/mapside"
config=${XDG_CONFIG_HOME:-$HOME/.config}/mapside
state=${XDG_STATE_HOME:-$HOME/.local/state}/mapside
if [ "${1:-}" = --settings ]; then
  rm -rf "$config" "$state" "$data/mapside" "$lib"
fi
echo "Mapside is uninstalled."
for kept in "$config" "$state" "$data/mapside" "$lib/portable"; do
  if [ -d "$kept" ]; then echo "What you set, wrote or read stays in $kept: delete it if nobody needs it."; fi
done
