#!/usr/bin/env bash
# The part of the packages for Windows that they share with the other systems, for Git's bash:
# called by build.ps1, which then makes the installers. Leaves the program in target/image/Mapside,
# and what the installers must know in target/windows.properties.
set -euo pipefail
# shellcheck source=packaging/image.sh
source "$(dirname "${BASH_SOURCE[0]}")/../image.sh"

[[ ${1:-} == --offline ]] && mvn+=(-o)

build_modules
runtime=$target/runtime
link_runtime "$runtime" Windows/x86_64 dll bin
app_image "$runtime" ../runtime/bin --icon "$project/packaging/icon/mapside.ico"

# Windows has no signal that asks a program to end; its window is asked, as a user would.
train_end() {
  taskkill //IM java.exe //FI "WINDOWTITLE eq *Mapside*" >/dev/null || kill "$1"
}
image=$target/image/Mapside
train_image "$(cygpath -m "$image/app")" "$(cygpath -m "$image/runtime/bin")" "$image/runtime/bin/java.exe"

{
  echo "version=$version"
  echo "jdk=$(cygpath -m "$jdk")"
} >"$target/windows.properties"
