#!/bin/sh
# Installs Mapside for the user who runs this, without administrator rights: copies this folder to
# ~/.local/lib/mapside and registers the command, the icon and the file types. uninstall.sh, here and
# there, takes all of it away again. An older version is replaced; settings stay, and a folder
# "portable" in it with what is kept there.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib
bin=$HOME/.local/bin

if [ "$(id -u)" -eq 0 ] && [ -z "${MAPSIDE_INSTALL_AS_ROOT:-}" ]; then
  echo "This installs for one user only, and that user would be root. Run it as yourself." >&2
  exit 1
fi
case $here in
  "$lib/mapside")
    echo "Mapside is installed from this very folder already." >&2
    exit 1
    ;;
  "$lib/mapside.old" | "$lib/mapside.new")
    echo "Run the install.sh of the folder that you unpacked: this one is left from an installation." >&2
    exit 1
    ;;
esac

# Whatever version lies round it, what is kept in a portable one is its reader's.
take_along() {
  if [ -d "$lib/mapside.old/portable" ]; then
    rm -rf "$lib/mapside/portable"
    mv "$lib/mapside.old/portable" "$lib/mapside/"
  fi
}

mkdir -p "$lib" "$bin" "$data"
# One that was interrupted between the two moves below left the older version aside.
[ -e "$lib/mapside" ] || [ ! -e "$lib/mapside.old" ] || mv "$lib/mapside.old" "$lib/mapside"
take_along
# Copied beside its place first: a full disk leaves the old version whole. Dates are kept, because the
# AOT cache knows the runtime by them.
rm -rf "$lib/mapside.new"
cp -Rp "$here" "$lib/mapside.new" || { rm -rf "$lib/mapside.new"; exit 1; }
rm -rf "$lib/mapside.old"
[ ! -e "$lib/mapside" ] || mv "$lib/mapside" "$lib/mapside.old"
mv "$lib/mapside.new" "$lib/mapside"
take_along
# What of it is in use over a network goes the next time.
rm -rf "$lib/mapside.old" || true
ln -sf "$lib/mapside/bin/mapside" "$bin/mapside"

(cd "$here/share" && find . -type f ! -name '*.desktop') | while read -r file; do
  mkdir -p "$data/$(dirname "$file")"
  cp "$here/share/$file" "$data/$file"
done
# By its whole path: the folder of user's commands is not on every PATH.
mkdir -p "$data/applications"
sed "s|^Exec=mapside|Exec=\"$bin/mapside\"|; s|^TryExec=.*|TryExec=$bin/mapside|" \
  "$here/share/applications/mapside.desktop" >"$data/applications/mapside.desktop"

# Desktops that have these programs take note at once; others at the next login.
update-desktop-database -q "$data/applications" 2>/dev/null || true
update-mime-database "$data/mime" 2>/dev/null || true
gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
echo "Mapside is installed. Start it from the menu, or with $bin/mapside."
