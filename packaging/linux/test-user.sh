#!/usr/bin/env bash
# Tests the .tar.gz as a user without any rights meets it: test-user.sh FILE.tar.gz
# Installs it in a home folder of its own, as an unprivileged user where it is root that runs this,
# checks that command, icon, desktop entry and file types are known and that the AOT cache is used,
# installs it over itself as an update does, with updates that fail or were interrupted before it,
# uninstalls it, and lists what is left behind: nothing.
set -euo pipefail
archive=$(readlink -f "${1:?which .tar.gz?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
as_user=()
if [[ $(id -u) -eq 0 ]]; then as_user=(setpriv --reuid 65534 --regid 65534 --clear-groups); fi

fail() {
  echo "test: $*" >&2
  echo "$passed passed, 1 failed"
  exit 1
}

pass() {
  echo "test: $*"
  passed=$((passed + 1))
}

for program in desktop-file-validate update-desktop-database update-mime-database setpriv; do
  command -v "$program" >/dev/null || fail "the program $program is missing."
done

# A name with a blank in it, as users have them.
home="$work/home of a reader"
data=$home/.local/share
mkdir -p "$home" "$work/unpacked"
tar -xzf "$archive" -C "$work/unpacked" --no-same-owner
[[ ${#as_user[@]} -eq 0 ]] || chown -R 65534:65534 "$work"
folder=$(echo "$work"/unpacked/*)

user() { "${as_user[@]}" env -i PATH="$PATH" HOME="$home" LANG=C.UTF-8 "$@"; }

has() { [[ -s $data/$1 ]] || fail "there is no $1."; }

user "$folder/install.sh" >"$work/said" || fail "install.sh: $(<"$work/said")"
has icons/hicolor/scalable/apps/mapside.svg
has icons/hicolor/48x48/apps/mapside.png
has man/man1/mapside.1.gz
desktop-file-validate "$data/applications/mapside.desktop" || fail "the desktop entry is wrong."
grep -q 'text/markdown=.*mapside.desktop' "$data/applications/mimeinfo.cache" || fail "articles are not known."
grep -q '\*\.pmtiles' "$data/mime/globs2" || fail "maps are not known."
pass "command, icon, desktop entry and file types are registered"

[[ $(user "$home/.local/bin/mapside" --version) == "mapside "* ]] || fail "the command does not start."
user MAPSIDE_JAVA_OPTIONS="-Xlog:aot" "$home/.local/bin/mapside" --version |
  grep -q 'Using AOT-linked classes: true' || fail "the AOT cache is not used once it was copied."
pass "the command starts from its AOT cache"

mkdir -p "$home/.config/mapside"
echo 'theme=dark' >"$home/.config/mapside/settings.properties"
[[ ${#as_user[@]} -eq 0 ]] || chown -R 65534:65534 "$home/.config"
user "$folder/install.sh" >"$work/said" || fail "installing again: $(<"$work/said")"
[[ $(<"$home/.config/mapside/settings.properties") == theme=dark ]] || fail "an update changed the settings."
pass "an update keeps the settings"

lib=$home/.local/lib
starts() { [[ $(user "$home/.local/bin/mapside" --version) == "mapside "* ]]; }
alone() { [[ ! -e $lib/mapside.old && ! -e $lib/mapside.new ]]; }

# What can't be read stops the copying, as a full disk does.
locked=$folder/share/man/man1/mapside.1.gz
chmod 000 "$locked"
! user "$folder/install.sh" >"$work/said" 2>&1 ||
  fail "an installation that could not be copied says nothing."
starts || fail "an update that failed took the older version away."
alone || fail "left of an update that failed: $(ls "$lib")"
chmod 644 "$locked"

# Interrupted between its two moves, it left the older version aside.
user mkdir -p "$lib/mapside/portable"
user touch "$lib/mapside/portable/notes"
mv "$lib/mapside" "$lib/mapside.old"
user mkdir -p "$lib/mapside.new/bin"
user "$folder/install.sh" >"$work/said" || fail "installing after an interruption: $(<"$work/said")"
starts || fail "the command does not start after an interruption."
alone || fail "left of an interrupted installation: $(ls "$lib")"
[[ -e $lib/mapside/portable/notes ]] || fail "what was kept in the older version is lost."
mv "$lib/mapside" "$lib/mapside.old"
user "$folder/uninstall.sh" >"$work/said" || fail "uninstalling after an interruption: $(<"$work/said")"
[[ $(ls -A "$lib/mapside") == portable && -e $lib/mapside/portable/notes ]] ||
  fail "uninstalling after an interruption left $(ls -A "$lib/mapside")"
alone || fail "left of an interrupted installation: $(ls "$lib")"
user "$folder/install.sh" >"$work/said" || fail "installing anew: $(<"$work/said")"
[[ -e $lib/mapside/portable/notes ]] || fail "what was kept was lost by installing anew."
pass "updates that fail or are interrupted lose nothing"


user "$home/.local/lib/mapside/uninstall.sh" --settings >"$work/said" || fail "uninstall.sh: $(<"$work/said")"
left=$(cd "$home" && find . ! -type d)
[[ -z $left ]] || fail "left behind: $left"
pass "left behind: nothing but the folders $(cd "$home" && find . -mindepth 1 -type d | tr '\n' ' ')"
echo "$passed passed, 0 failed"
