#!/usr/bin/env bash
# Times the start of the packaged program, in turn with that of an empty JavaFX window from the same
# runtime, and measures its memory after a minute of reading, on a virtual display:
#
#   packaging/linux/measure.sh start [RUNS]   median of RUNS (10) starts: first frame, map complete
#   packaging/linux/measure.sh memory         after a minute of reading the shipped article
#   packaging/linux/measure.sh foliate        beside: Foliate (Debian's foliate) opening a book
#
# Takes the program that build.sh laid, or the folder that PROGRAM names, such as /usr/lib/mapside.
# Times are milliseconds from before the launcher is started. Needs what build.sh needs.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$project/packaging/linux
program=${PROGRAM:-$project/target/program}
work=$(mktemp -d)
processes=()

end() {
  local i
  for ((i = ${#processes[@]} - 1; i >= 0; i--)); do kill "${processes[i]}" 2>/dev/null || true; done
  rm -rf "$work"
}
trap end EXIT

fail() {
  echo "measure: $*" >&2
  exit 1
}

start_display() {
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
  processes+=($!)
  for _ in {1..100}; do
    [[ -s $work/display ]] && break
    sleep 0.1
  done
  DISPLAY=:$(<"$work/display")
  export DISPLAY XDG_CONFIG_HOME=$work/home XDG_STATE_HOME=$work/home XDG_RUNTIME_DIR=$work/home
  export XDG_CACHE_HOME=$work/home XDG_DATA_HOME=$work/home
  mkdir -p "$work/home"
  openbox >/dev/null 2>&1 &
  processes+=($!)
  sleep 1
}

# run REPORT AWAITED COMMAND...: starts a program, waits until it has reported something, ends it.
run() {
  local report=$1 awaited=$2 process
  shift 2
  rm -f "$report"
  touch "$report"
  MAPSIDE_JAVA_OPTIONS="-Dmapside.report=$report -Dmapside.report.start=$(date +%s%3N) ${MAPSIDE_JAVA_OPTIONS:-}" \
    "$@" >"$work/said" 2>&1 &
  process=$!
  for _ in {1..1200}; do
    grep -q "^$awaited" "$report" && break
    kill -0 "$process" 2>/dev/null || fail "$1 ended early: $(<"$work/said")"
    sleep 0.05
  done
  kill "$process"
  wait "$process" 2>/dev/null || true
}

# The empty window of the build's own benchmark, on the packaged runtime; in another package, because
# the one that it lies in belongs to a module that is there.
compile_empty() {
  local javac source
  javac=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac") || fail "no javac; set JAVA_HOME."
  mkdir -p "$work/empty" "$work/source"
  for source in main/java/mapside/app/FirstFrame main/java/mapside/app/StartReport test/java/mapside/app/EmptyWindow; do
    sed 's/^package .*/package empty;/' "$project/src/$source.java" >"$work/source/${source##*/}.java"
  done
  "$javac" -nowarn -d "$work/empty" -p "$project/target/modules" --add-modules javafx.controls "$work"/source/*.java >/dev/null
  (cd "$work/empty" && "${javac%javac}jar" cf "$work/empty.jar" .)
}

# The program's launcher, but with the empty window in place of Mapside, and with its cache.
make_empty_launcher() {
  sed -e "s|^root=.*|root='$program'|" -e "s|^cache=.*|cache=\$EMPTY_CACHE|" -e 's/,org.xerial.sqlitejdbc//' \
    -e "s|-m mapside/mapside.app.Main|--add-modules javafx.controls -cp '$work/empty.jar' empty.EmptyWindow|" \
    "$program/bin/mapside" >"$work/empty.sh"
  grep -q empty.EmptyWindow "$work/empty.sh" || fail "the launcher is not as it was: it starts no empty window."
}

# empty [CACHE]: with an AOT cache, if it is there.
empty() {
  EMPTY_CACHE=${1:-} exec sh "$work/empty.sh"
}

# To be as well off as the program, it has an AOT cache of its own.
train_empty() {
  MAPSIDE_JAVA_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=$work/empty.conf" run "$work/report" first-frame empty
  MAPSIDE_JAVA_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$work/empty.conf -XX:AOTCache=$work/empty.aot" \
    sh "$work/empty.sh" >"$work/said" 2>&1 || fail "the empty window was not trained: $(<"$work/said")"
  [[ -s $work/empty.aot ]] || fail "no AOT cache for the empty window."
}

note() {
  sed -n "s/^$2 //p" "$work/report" | head -1 >>"$work/$1"
}

median() {
  local name=$1 words=$2
  sort -n "$work/$name" | awk -v words="$words" '{ t[NR] = $1 }
    END { printf "%-44s median %5d ms of %d (%d to %d)\n", words, t[int((NR + 1) / 2)], NR, t[1], t[NR] }'
}

measure_start() {
  local runs=${1:-10} i
  compile_empty
  make_empty_launcher
  train_empty
  first_start
  # The first start of each fills the disk cache.
  for ((i = 0; i <= runs; i++)); do
    [[ $i -eq 1 ]] && rm -f "$work"/{plain,cached,frame,map}
    run "$work/report" first-frame empty
    note plain first-frame
    run "$work/report" first-frame empty "$work/empty.aot"
    note cached first-frame
    run "$work/report" map-complete "$program/bin/mapside"
    note frame first-frame
    note map map-complete
  done
  median plain "empty window, first frame"
  median cached "empty window with an AOT cache, first frame"
  median frame "Mapside, first readable frame"
  median map "Mapside, map complete"
}

# Starts the program once and waits until it has kept its first view, which every later start uses.
first_start() {
  local process
  touch "$work/report"
  MAPSIDE_JAVA_OPTIONS="-Dmapside.report=$work/report" "$program/bin/mapside" >"$work/said" 2>&1 &
  process=$!
  for _ in {1..600}; do
    [[ -s $XDG_CACHE_HOME/mapside/first-view ]] && break
    kill -0 "$process" 2>/dev/null || fail "Mapside ended early: $(<"$work/said")"
    sleep 0.1
  done
  [[ -s $XDG_CACHE_HOME/mapside/first-view ]] || fail "Mapside kept no first view."
  kill "$process"
  wait "$process" 2>/dev/null || true
}

# Reads as somebody does for a minute: scrolls, selects, walks passages, pans and zooms.
measure_memory() {
  local report=$work/report end process
  touch "$report"
  MAPSIDE_JAVA_OPTIONS="-Dmapside.report=$report ${MAPSIDE_JAVA_OPTIONS:-}" "$program/bin/mapside" >"$work/said" 2>&1 &
  process=$!
  processes+=("$process")
  for _ in {1..600}; do
    grep -q '^map-complete' "$report" && break
    sleep 0.1
  done
  end=$((SECONDS + 60))
  while ((SECONDS < end)); do
    xdotool mousemove 300 500 click --repeat 3 --delay 150 5
    # shellcheck disable=SC2046
    xdotool mousemove $("$here/island.sh" "$report") click 1
    sleep 3
    xdotool key --delay 800 n n p Escape
    xdotool mousemove 950 420 click --repeat 2 --delay 300 4
    sleep 2
    xdotool key ctrl+shift+a
    sleep 3
  done
  awk '/VmRSS|VmHWM|RssAnon|RssFile/ { printf "%-10s %d MB\n", $1, $2 / 1024 }' "/proc/$process/status"
  grep -c '^selected ' "$report" | sed 's/^/places selected: /'
  awk '/^Pss:/ { printf "%-10s %d MB\n", $1, $2 / 1024 }' "/proc/$process/smaps_rollup"
  kill "$process"
}

# A book with the words of the shipped article.
make_book() {
  local book=$work/book
  mkdir -p "$book/META-INF"
  printf 'application/epub+zip' >"$book/mimetype"
  echo '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>' >"$book/META-INF/container.xml"
  echo '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">kurils</dc:identifier><dc:title>Kurils</dc:title><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine><itemref idref="a"/></spine></package>' >"$book/book.opf"
  echo '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>n</title></head><body><nav epub:type="toc"><ol><li><a href="a.xhtml">Kurils</a></li></ol></nav></body></html>' >"$book/n.xhtml"
  {
    echo '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Kurils</title></head><body><h1>Kurils</h1>'
    sed 's/&/\&amp;/g; s/</\&lt;/g; s|^$|</p><p>|; 1s|^|<p>|' "$project/assets/articles/kurils/kurils.md"
    echo '</p></body></html>'
  } >"$book/a.xhtml"
  (cd "$book" && zip -q -X0 "$work/book.epub" mimetype && zip -q -Xr "$work/book.epub" META-INF book.opf n.xhtml a.xhtml)
}

# When the window came, and when it first looked as it does after twenty seconds.
measure_foliate() {
  command -v foliate >/dev/null || fail "foliate is missing (apt-get install foliate)."
  command -v zip >/dev/null || fail "zip is missing."
  make_book
  local begun now sum='' shown=0 process
  local -A first
  begun=$(date +%s%3N)
  HOME=$work/home dbus-run-session -- foliate "$work/book.epub" >"$work/said" 2>&1 &
  process=$!
  processes+=("$process")
  while now=$(($(date +%s%3N) - begun)) && ((now < 20000)); do
    sum=$(import -window root rgb:- | md5sum)
    [[ $shown -eq 0 ]] && xdotool search --onlyvisible --class foliate >/dev/null 2>&1 && shown=$now
    first[$sum]=${first[$sum]:-$now}
  done
  import -window root "$project/target/foliate.png"
  echo "Foliate: window after $shown ms, its page after ${first[$sum]} ms (target/foliate.png)"
  ps -eo rss,comm | awk '/foliate|WebKit/ { sum += $1 } END { printf "Foliate, resident with its WebKit: %d MB\n", sum / 1024 }'
  kill "$process"
  wait "$process" 2>/dev/null || true
  # What its desktop portal put there is in the way when the folder is removed.
  umount "$work/home/doc" 2>/dev/null || true
}

[[ -x $program/bin/mapside ]] || fail "there is no program in $program; run build.sh, or set PROGRAM."
start_display
case ${1:-start} in
  start) measure_start "${2:-10}" ;;
  memory) measure_memory ;;
  foliate) measure_foliate ;;
  *) fail "$1 is none of start, memory, foliate." ;;
esac
