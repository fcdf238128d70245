#!/usr/bin/env bash
# Tests the .deb as a stranger to this machine would meet it: test.sh FILE.deb   (as root)
# In a clean Debian with nothing but a desktop's file associations it installs the package, opens an
# article by its desktop entry in a network namespace without any interface, clicks an island, looks
# at the picture, hands the program a second file, checks that the AOT cache is used, that nothing is
# unpacked and that no socket is opened but the system's own and the one for the second start,
# uninstalls, and lists what is left behind: nothing may be.
# What it saw stays in target/installed.
set -euo pipefail
deb=$(readlink -f "${1:?which .deb?}")
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$project/packaging/linux
target=$project/target/installed
root=$target/root
home=$root/home/reader
processes=()
mounts=()
passed=0

end() {
  local i
  end_inside
  for ((i = ${#processes[@]} - 1; i >= 0; i--)); do kill "${processes[i]}" 2>/dev/null || true; done
  for ((i = ${#mounts[@]} - 1; i >= 0; i--)); do umount -l "${mounts[i]}" 2>/dev/null || true; done
}
trap end EXIT

fail() {
  echo "test: $*" >&2
  echo "$passed passed, 1 failed"
  exit 1
}

pass() {
  echo "test: $*"
  passed=$((passed + 1))
}

for program in mmdebstrap Xvfb xdotool openbox import compare strace unshare xwininfo; do
  command -v "$program" >/dev/null || fail "the program $program is missing."
done
[[ $(id -u) -eq 0 ]] || fail "a clean root needs root."

mount_in() {
  mkdir -p "$root/$2"
  mount --bind "$1" "$root/$2"
  mounts+=("$root/$2")
}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }

# What belongs to no package: the system's own logs, caches and lists change with every install.
files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./dev -o -path ./run \
    -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune \
    -o -print | sort)
}

# A desktop knows its files' types and applications by these; strace looks on. What the package
# depends on is there from the start: it stays when the package goes.
make_root() {
  local depends
  rm -rf --one-file-system "$target"
  mkdir -p "$target"
  depends=$(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/ //g')
  # shellcheck source=/dev/null
  mmdebstrap --quiet --variant=minbase \
    --include="libglib2.0-bin,shared-mime-info,desktop-file-utils,hicolor-icon-theme,strace,$depends" \
    "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" >"$target/root.log" 2>&1 ||
    fail "a clean root could not be made: $(tail -3 "$target/root.log")"
  mount_in /proc proc
  mount_in /dev dev
  chroot "$root" useradd --create-home reader
  install -d -m700 -o 1000 -g 1000 "$root/run/user/1000"
}

install_package() {
  files >"$target/before"
  cp "$deb" "$root/tmp/mapside.deb"
  inside DEBIAN_FRONTEND=noninteractive dpkg -i /tmp/mapside.deb >"$target/dpkg.log" 2>&1 ||
    fail "dpkg: $(tail -3 "$target/dpkg.log")"
  pass "installed: $(du -sm --apparent-size "$root/usr/lib/mapside" | cut -f1) MB from a file of $(du -m --apparent-size "$deb" | cut -f1) MB"
}

start_display() {
  mkdir -p "$root/tmp/.X11-unix"
  chmod 1777 "$root/tmp" "$root/tmp/.X11-unix"
  Xvfb -displayfd 3 -screen 0 1280x800x24 -ac -nolisten tcp 3>"$target/display" 2>/dev/null &
  processes+=($!)
  for _ in {1..100}; do
    [[ -s $target/display ]] && break
    sleep 0.1
  done
  DISPLAY=:$(<"$target/display")
  export DISPLAY
  openbox >/dev/null 2>&1 &
  processes+=($!)
  mount_in /tmp/.X11-unix tmp/.X11-unix
}

# as_reader COMMAND...: runs a command as the desktop of a user would, without any network.
as_reader() {
  unshare -n chroot --userspec=reader:reader "$root" env -i PATH=/usr/bin:/bin HOME=/home/reader \
    LANG=C.UTF-8 DISPLAY="$DISPLAY" XDG_RUNTIME_DIR=/run/user/1000 "$@"
}

# Opens an article as a file manager does: by its type and the desktop entry of that type.
open_article() {
  local kurils=$root/usr/lib/mapside/assets/articles/kurils/kurils
  cp "$kurils.md" "$home/article.md"
  cp "$kurils.links.jsonld" "$home/article.links.jsonld"
  sed 's/^title: .*/title: The second article/' "$kurils.md" >"$home/second.md"
  chown -R 1000:1000 "$home"
  report=$root/tmp/report
  install -m666 /dev/null "$report"
  as_reader MAPSIDE_JAVA_OPTIONS="-Dmapside.report=/tmp/report -Xlog:aot:file=/tmp/aot.log -Xlog:class+load:file=/tmp/classes.log" \
    strace -f -qq --seccomp-bpf -e trace=socket,connect,bind,sendto,sendmsg,openat,creat -o /tmp/strace.log \
    gio open /home/reader/article.md >"$target/said" 2>&1 &
  processes+=($!)
  await '^map-complete' 1
  pass "the desktop entry opened an article"
}

# await PATTERN COUNT: until the program has reported so many lines of a kind.
await() {
  for _ in {1..600}; do
    [[ $(grep -c "$1" "$report") -ge $2 ]] && return
    sleep 0.2
  done
  cat "$target/said" >&2
  import -window root "$target/stuck.png"
  fail "Mapside never reported $1; see $target/stuck.png."
}

# settled: until the map has not moved for a second.
settled() {
  local last=
  for _ in {1..60}; do
    [[ $(grep -c '^at-rest' "$report") == "$last" ]] && return
    last=$(grep -c '^at-rest' "$report")
    sleep 1
  done
}

click_island() {
  local rests
  settled
  rests=$(grep -c '^at-rest' "$report")
  import -window root "$target/opened.png"
  # shellcheck disable=SC2046
  xdotool mousemove --sync $("$here/island.sh" "$report") click 1
  await '^selected iturup' 1
  await '^at-rest' $((rests + 1))
  settled
  import -window root "$target/clicked.png"
  local half changed
  for half in 560x800+0+0 640x800+640+0; do
    convert "$target/opened.png" -crop "$half" +repage "$target/half-before.png"
    convert "$target/clicked.png" -crop "$half" +repage "$target/half-after.png"
    changed=$(compare -metric AE "$target/half-before.png" "$target/half-after.png" null: 2>&1 || true)
    changed=${changed%%[!0-9]*}
    [[ ${changed:-0} -gt 3000 ]] || fail "the click changed only ${changed:-0} pixels of $half: see $target/clicked.png."
  done
  pass "a click on an island changed the text and the map"
}

check_cache() {
  local loaded shared
  loaded=$(grep -c 'source:' "$root/tmp/classes.log")
  shared=$(grep -c 'source: shared objects file' "$root/tmp/classes.log" || true)
  grep -q 'Using AOT-linked classes: true' "$root/tmp/aot.log" || {
    cat "$root/tmp/aot.log" >&2
    fail "the AOT cache is not used."
  }
  [[ $((shared * 10)) -ge $((loaded * 8)) ]] || fail "only $shared of $loaded classes came from the AOT cache."
  pass "$shared of $loaded classes came from the AOT cache"
}

# What the system's own libraries unpack or write is not ours; a library of code always would be.
check_unpacked() {
  local unpacked
  unpacked=$(find "$home" "$root/tmp" -xdev \( -name '*.so' -o -name '*.jar' -o -name '.openjfx' \) || true)
  [[ -z $unpacked ]] || fail "libraries were unpacked: $unpacked"
  pass "nothing was unpacked"
}

check_sockets() {
  local log=$root/tmp/strace.log others
  grep -q 'connect(.*X11-unix' "$log" || fail "strace saw not even the display."
  grep -q 'bind(.*/run/user/1000/mapside' "$log" || fail "strace did not see the socket for a second start."
  # Those of the display, of D-Bus, of the system's own name service and of a second start.
  others=$(grep -E '(connect|bind)\(' "$log" |
    grep -Ev 'X11-unix|/nscd/socket|/run/dbus|/run/user/1000/(bus|at-spi|mapside)|AF_NETLINK' || true)
  [[ -z $others ]] || fail "sockets that should not be: $others"
  # The JDK makes Internet sockets to learn whether there is IPv4 and IPv6, and closes them unused.
  others=$(grep -E '(sendto|sendmsg)\(.*AF_INET' "$log" || true)
  [[ -z $others ]] || fail "something was sent: $others"
  pass "no socket but of the display, of the system and for a second start ($(grep -c 'socket(AF_INET' "$log" || true) of the Internet made and closed unused by the JDK)"
}

hand_over() {
  local second
  second=$(date +%s%N)
  as_reader timeout 60 gio open /home/reader/second.md >>"$target/said" 2>&1 || fail "a second start failed: $(<"$target/said")"
  for _ in {1..100}; do
    [[ $(xdotool search --onlyvisible --name 'The second article' 2>/dev/null | wc -l) -gt 0 ]] && break
    sleep 0.2
  done
  [[ $(xdotool search --onlyvisible --name '– Mapside$' | wc -l) -eq 2 ]] || fail "the second file has no window of its own beside the first."
  [[ $(xdotool search --onlyvisible --name 'The second article' | wc -l) -eq 1 ]] || fail "no window shows the second file."
  pass "a second start handed its file over, which has a window of its own, in $((($(date +%s%N) - second) / 1000000)) ms"
}

# As a reader ends it: by the window manager, one window after the other.
close_windows() {
  local left
  for left in 1 0; do
    xdotool key alt+F4
    for _ in {1..100}; do
      [[ $(xdotool search --onlyvisible --name '– Mapside$' 2>/dev/null | wc -l) -le $left ]] && break
      sleep 0.1
    done
  done
  for _ in {1..100}; do
    [[ -z $(inside_processes) ]] && break
    sleep 0.1
  done
}

uninstall_package() {
  inside dpkg --purge mapside >>"$target/dpkg.log" 2>&1 || fail "dpkg: $(tail -3 "$target/dpkg.log")"
  files >"$target/after"
  # The reader's own: the articles that were copied, and the settings, which no package may touch.
  diff "$target/before" "$target/after" | sed -n 's/^> //p' | grep -Ev '^\./home/reader/' >"$target/left" || true
  [[ ! -s $target/left ]] || {
    cat "$target/left" >&2
    fail "the package leaves $(wc -l <"$target/left") files behind."
  }
  local strange
  strange=$(find "$home" -type f -printf './%P\n' | grep -Ev \
    '^\./\.(bash|profile)|^\./(article|second)\.|^\./\.config/mapside/settings|^\./\.local/state/mapside/|^\./\.cache/((fontconfig|mesa_shader_cache)/|mapside/first-view$)|^\./\.local/share/(recently|gvfs|mapside/(shelf|links)/)' || true)
  [[ -z $strange ]] || fail "Mapside left in the home folder: $strange"
  pass "left behind by the package: nothing; in the home folder: $(find "$home" -type f -path '*/mapside/*' -printf '%P ')"
}

inside_processes() {
  local process
  for process in /proc/[0-9]*; do
    if [[ $(readlink "$process/root" 2>/dev/null) == "$root" ]]; then echo "${process#/proc/}"; fi
  done
}

# Ends the programs that run in the root, and no others.
end_inside() {
  local process
  for process in $(inside_processes); do kill "$process" 2>/dev/null || true; done
}

make_root
install_package
start_display
open_article
click_island
check_cache
check_unpacked
hand_over
close_windows
check_sockets
end_inside
sleep 1
uninstall_package
echo "$passed passed, 0 failed"
