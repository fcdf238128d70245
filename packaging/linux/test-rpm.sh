#!/usr/bin/env bash
# Tests the .rpm as far as a system that is no Fedora can: test-rpm.sh FILE.rpm   (as root)
# Checks what it asks for, unpacks it by rpm into an empty root, starts it there on this system's
# libraries, takes it away again, and lists what is left behind: nothing.
set -euo pipefail
rpm=$(readlink -f "${1:?which .rpm?}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0

fail() {
  echo "test: $*" >&2
  echo "$passed passed, 1 failed"
  exit 1
}

pass() {
  echo "test: $*"
  passed=$((passed + 1))
}

command -v rpm >/dev/null || fail "the program rpm is missing."
[[ $(id -u) -eq 0 ]] || fail "rpm installs as root only."

requires=$(rpm -qp --requires "$rpm")
grep -q 'libgtk-3' <<<"$requires" || fail "it does not ask for GTK: $requires"
# What is inside must not be asked of the system.
! grep -E '^lib(java|jvm|awt|glass|prism|javafx|sqlitejdbc)' <<<"$requires" || fail "it asks for its own libraries."
pass "it asks the system for $(grep -c '\.so' <<<"$requires") libraries, none of them its own"

install() { rpm --root "$work" --dbpath /rpmdb --nodeps "$@"; }

mkdir "$work/rpmdb"
install -i "$rpm" || fail "rpm could not install it."
[[ $("$work/usr/bin/mapside" --version) == "mapside "* ]] || fail "the command does not start."
MAPSIDE_JAVA_OPTIONS=-Xlog:aot "$work/usr/bin/mapside" --version |
  grep -q 'Using AOT-linked classes: true' || fail "the AOT cache is not used once it was unpacked."
pass "the command starts from its AOT cache"

install -V mapside || fail "rpm finds the installed files changed."
install -e mapside || fail "rpm could not take it away."
left=$(find "$work" -path "$work/rpmdb" -prune -o ! -type d -print -o -name mapside -print)
[[ -z $left ]] || fail "left behind: $left"
pass "left behind: nothing"
echo "$passed passed, 0 failed"
