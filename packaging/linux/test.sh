#!/usr/bin/env bash
# Tests the .deb as a stranger to this machine would meet it: test.sh FILE.deb   (as root)
# In a clean Debian with nothing but a desktop's file associations it installs the package, opens an
# article by its desktop entry in a network namespace without any interface, clicks an island, checks
# that the AOT cache is used, nothing is unpacked and no socket but the display's is opened, looks at
# the picture, uninstalls, and lists what is left behind: nothing may be.
set -euo pipefail
deb=$(readlink -f "$1")
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=$project/target/installed
root=$target/root
processes=()
mounts=()

end() {
  local i
  for ((i = ${#processes[@]} - 1; i >= 0; i--)); do kill "${processes[i]}" 2>/dev/null || true; done
  for i in "${mounts[@]}"; do umount -l "$i" 2>/dev/null || true; done
}
trap end EXIT

fail() {
  echo "test: $*" >&2
  exit 1
}

for program in debootstrap Xvfb xdotool openbox import compare strace unshare; do
  command -v "$program" >/dev/null || fail "the program $program is missing."
done
[[ $(id -u) -eq 0 ]] || fail "a clean root needs root."

mount_in() {
  mkdir -p "$root/$2"
  mount --bind "$1" "$root/$2"
  mounts+=("$root/$2")
}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/reader LANG=C.UTF-8 "$@"; }

files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./dev -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune -o -print | sort); }

# A desktop knows its files' types and applications by these; the strace looks on.
make_root() {
  rm -rf "$target"
  mkdir -p "$target"
  # shellcheck source=/dev/null
  debootstrap --variant=minbase --include=libglib2.0-bin,shared-mime-info,desktop-file-utils,hicolor-icon-theme,strace \
    "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" >"$target/debootstrap.log" 2>&1 ||
    fail "debootstrap could not make a clean root: $(tail -1 "$target/debootstrap.log")"
  mount_in /proc proc
  mount_in /dev dev
  chroot "$root" useradd --create-home reader
  cp "$deb" "$root/tmp/mapside.deb"
}

install_package() {
  # What it depends on stays when it goes, so that is there before the count of files.
  local depends
  depends=$(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
  # shellcheck disable=SC2086
  inside DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $depends >"$target/apt.log" 2>&1 ||
    fail "what the package depends on could not be installed: $(tail -1 "$target/apt.log")"
  files >"$target/before"
  inside DEBIAN_FRONTEND=noninteractive dpkg -i /tmp/mapside.deb >"$target/dpkg.log" 2>&1 || fail "dpkg: $(tail -3 "$target/dpkg.log")"
}

start_display() {
  mkdir -p "$target/x" "$root/tmp/.X11-unix"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -ac -nolisten tcp 3>"$target/x/display" 2>/dev/null &
  processes+=($!)
  for _ in {1..100}; do
    [[ -s $target/x/display ]] && break
    sleep 0.1
  done
  DISPLAY=:$(<"$target/x/display")
  export DISPLAY
  openbox >/dev/null 2>&1 &
  processes+=($!)
  mount_in /tmp/.X11-unix tmp/.X11-unix
}

# Opens an article as a file manager does: by its type and the desktop entry of that type.
open_article() {
  cp "$root/usr/lib/mapside/assets/articles/kurils/kurils.md" "$root/home/reader/article.md"
  cp "$root/usr/lib/mapside/assets/articles/kurils/kurils.links.jsonld" "$root/home/reader/article.links.jsonld"
  report=$root/tmp/report
  install -m666 /dev/null "$report"
  chmod 1777 "$root/tmp"
  unshare -n chroot --userspec=reader "$root" env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 \
    DISPLAY="$DISPLAY" MAPSIDE_JAVA_OPTIONS="-Dmapside.report=/tmp/report -Xlog:aot:file=/tmp/aot.log -Xlog:class+load:file=/tmp/classes.log" \
    strace -f -qq -e trace=connect,bind -o /tmp/strace.log \
    gio open /home/reader/article.md >"$target/said" 2>&1 &
  processes+=($!)
  await '^map-complete' 1
}

# await PATTERN COUNT: until the program has reported so many lines of a kind.
await() {
  for _ in {1..900}; do
    [[ $(grep -c "$1" "$report") -ge $2 ]] && return
    sleep 0.2
  done
  cat "$target/said" >&2
  fail "Mapside never reported $1."
}

click_island() {
  local rests
  rests=$(grep -c '^at-rest' "$report")
  import -window root "$target/opened.png"
  # shellcheck disable=SC2046
  xdotool mousemove --sync $("$project/packaging/linux/island.sh" "$report") click 1
  await '^selected iturup' 1
  await '^at-rest' $((rests + 1))
  import -window root "$target/clicked.png"
  local half changed
  for half in 640x800+0+0 640x800+640+0; do
    changed=$(compare -metric AE -extract "$half" "$target/opened.png" "$target/clicked.png" null: 2>&1 || true)
    [[ ${changed%%[. ]*} -gt 5000 ]] || fail "the click changed only $changed pixels of $half: see $target/clicked.png."
  done
}

check_cache() {
  local loaded shared
  loaded=$(grep -c 'source:' "$root/tmp/classes.log")
  shared=$(grep -c 'source: shared objects file' "$root/tmp/classes.log" || true)
  grep -q 'Using AOT-linked classes: true' "$root/tmp/aot.log" || { cat "$root/tmp/aot.log" >&2; fail "the AOT cache is not used."; }
  echo "test: $shared of $loaded classes came from the AOT cache"
  [[ $((shared * 10)) -ge $((loaded * 8)) ]] || fail "most classes should have come from the AOT cache."
}

check_sockets() {
  local others
  grep -q 'connect(.*X11-unix' "$root/tmp/strace.log" || fail "strace saw not even the display."
  # Those of the display, of D-Bus and of the system's own name service are the system's.
  others=$(grep -E 'connect\(|bind\(' "$root/tmp/strace.log" | grep -Ev 'X11-unix|/nscd/socket|dbus|AF_NETLINK' || true)
  # The JDK makes one Internet socket to learn whether there is IPv6, and closes it unconnected.
  [[ -z $others ]] || fail "sockets that should not be: $others"
}

uninstall_package() {
  pkill_inside
  inside dpkg --purge mapside >>"$target/dpkg.log" 2>&1 || fail "dpkg: $(tail -3 "$target/dpkg.log")"
  files >"$target/after"
  # The reader's own: the article that was copied, and the settings, which a package must not touch.
  diff "$target/before" "$target/after" | sed -n 's/^> //p' | grep -Ev '^\./home/reader/' >"$target/left" || true
  echo "test: left behind by the package: $(wc -l <"$target/left") files"
  [[ ! -s $target/left ]] || { cat "$target/left" >&2; fail "the package leaves files behind."; }
  local strange
  strange=$(find "$root/home/reader" -type f -printf './%P\n' | grep -Ev '^\./\.(bash|profile)|^\./article\.|^\./\.config/mapside/settings|^\./\.cache/fontconfig|^\./\.java/fonts' || true)
  [[ -z $strange ]] || fail "Mapside left in the home folder: $strange"
}

# Ends the programs that run in the root, and no others.
pkill_inside() {
  local process
  for process in /proc/[0-9]*; do
    if [[ $(readlink "$process/root" 2>/dev/null) == "$root" ]]; then kill "${process#/proc/}" 2>/dev/null || true; fi
  done
  sleep 1
}

make_root
install_package
start_display
open_article
click_island
check_cache
check_sockets
uninstall_package
echo "test: the package passed"
echo "1 passed, 0 failed"
