#!/bin/sh
# Starts Mapside with exactly the options that its AOT cache was made with; with others the cache is
# ignored without a word. What jpackage would put here asks the package database at every start.
root=$(dirname "$(dirname "$(readlink -f "$0")")")

# Options for other Java programs would spoil the cache too, and Java tells of them on the terminal.
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS

cache=$root/mapside.aot
[ -f "$cache" ] && cache=-XX:AOTCache=$cache || cache=

# Where Mapside keeps its log, a crash of the Java runtime itself leaves its report too.
state=${XDG_STATE_HOME:-${HOME:-/tmp}/.local/state}/mapside
[ -d "$root/portable" ] && state=$root/portable

# Finding places in many files runs long enough to have use of the second compiler.
compilers=
[ "${1:-}" = places ] && compilers=-XX:TieredStopAtLevel=4

# What fonts and windows took beside Java's own memory is given back now and then; Java can ask for
# that only on Linux.
trim=-XX:TrimNativeHeapInterval=15000

# Without a graphics card the windows are painted without OpenGL in the end, but JavaFX and GTK each
# load a software renderer of 50 MB to find that out. Backgrounds are then as well painted as copied
# from a picture of 8 MB that keeps them.
graphics=
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/dxg ]; then
  graphics='-Dprism.order=sw -Dprism.disableRegionCaching=true'
  export GDK_GL="${GDK_GL:-disable}"
fi

# Memory for each thread of its own makes allocation faster where thousands are made at once; here it
# would lie about unused.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"

# These options are split into words on purpose.
# shellcheck disable=SC2086
exec "$root/runtime/bin/java" @OPTIONS@ \
  ${cache:+"$cache"} \
  $compilers \
  $trim \
  $graphics \
  "-XX:ErrorFile=$state/java-crash-%p.txt" \
  "-Dmapside.program=$root" \
  "-Dmapside.assets=$root/assets" \
  "-Dmapside.licences=$root/licences" \
  "-Dorg.sqlite.lib.path=$root/runtime/lib" \
  $MAPSIDE_JAVA_OPTIONS \
  -m mapside/mapside.app.Main "$@"
