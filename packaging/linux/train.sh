#!/usr/bin/env bash
# Makes the AOT cache of a program folder: train.sh PROGRAM
# Uses Mapside as a reader would, on a virtual display, while the JVM records what it loads and how
# it runs; then lets it write the cache. On the real display platform, since that is what readers
# have: on the Headless one, JavaFX loads other classes.
set -euo pipefail
program=$1
work=$(mktemp -d)
processes=()

end() {
  local i
  for ((i = ${#processes[@]} - 1; i >= 0; i--)); do kill "${processes[i]}" 2>/dev/null || true; done
  rm -rf "$work"
}
trap end EXIT

fail() {
  echo "train: $*" >&2
  [[ -s $work/said ]] && cat "$work/said" >&2
  exit 1
}

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
processes+=($!)
for _ in {1..100}; do
  [[ -s $work/display ]] && break
  sleep 0.1
done
[[ -s $work/display ]] || fail "Xvfb did not start."
DISPLAY=:$(<"$work/display")
export DISPLAY XDG_CONFIG_HOME=$work XDG_STATE_HOME=$work XDG_RUNTIME_DIR=$work
openbox >/dev/null 2>&1 &
processes+=($!)

report=$work/report
touch "$report"

# Starts recording, and waits until the map is complete.
record() {
  MAPSIDE_JAVA_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$work/mapside.aotconf -Dmapside.report=$report" \
    "$program/bin/mapside" >"$work/said" 2>&1 &
  reader=$!
  processes+=("$reader")
  for _ in {1..600}; do
    grep -q '^map-complete' "$report" && return
    kill -0 "$reader" 2>/dev/null || fail "Mapside ended early."
    sleep 0.2
  done
  fail "Mapside's map was not complete after two minutes."
}

# rests COMMAND...: runs a command and waits until the map has come to rest anew, for ten seconds at
# the most, since not everything moves the map.
rests() {
  local before
  before=$(grep -c '^at-rest' "$report" || true)
  "$@"
  for _ in {1..50}; do
    [[ $(grep -c '^at-rest' "$report") -gt $before ]] && return
    sleep 0.2
  done
}

keys() {
  xdotool key --clearmodifiers --delay 300 "$@"
}

# Presses the first button at one point of the screen and lets go at another.
drag() {
  xdotool mousemove --sync "$1" "$2" mousedown 1
  for step in 1 2 3 4 5 6; do
    xdotool mousemove --sync $(($1 + ($3 - $1) * step / 6)) $(($2 + ($4 - $2) * step / 6))
  done
  xdotool mouseup 1
}

click_island() {
  # shellcheck disable=SC2046
  xdotool mousemove --sync $("$(dirname "$0")/island.sh" "$report") click 1
}

use() {
  rests click_island
  rests keys n
  rests keys n
  rests keys p
  keys F2 Escape
  rests xdotool mousemove --sync 300 300 click 1
  rests drag 1000 400 850 300
  rests xdotool mousemove --sync 950 420 click --repeat 3 --delay 200 4
  rests xdotool click --repeat 3 --delay 200 5
  xdotool mousemove --sync 300 500 click --repeat 8 --delay 100 5
  keys ctrl+l ctrl+l ctrl+f Escape F1 Escape ctrl+g ctrl+g
  rests keys ctrl+d
  rests keys ctrl+shift+a
}

record
use
grep -q '^selected .' "$report" || fail "no place was selected: the cache would lack half of Mapside."
kill "$reader"
wait "$reader" || true
[[ -s $work/mapside.aotconf ]] || fail "nothing was recorded."
MAPSIDE_JAVA_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$work/mapside.aotconf -XX:AOTCache=$work/mapside.aot" \
  "$program/bin/mapside" >"$work/said" 2>&1 || fail "the JVM could not write the cache."
[[ -s $work/mapside.aot ]] || fail "the JVM wrote no cache."
install -m644 "$work/mapside.aot" "$program/mapside.aot"
