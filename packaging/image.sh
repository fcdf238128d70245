# shellcheck shell=bash disable=SC2034
# What the build scripts of all systems share: read by them, not run by itself.
#
# A package's content is made in these steps:
#   build_modules          compiles Mapside, gathers the modules it needs and the list of its parts
#   link_runtime DIR ...   links a Java runtime of exactly these modules, native libraries inside
#   collect_licences DIR   gathers the licence of every part
#   app_image ...          on Windows and macOS: jpackage's folder of the whole program, with its AOT cache
# Needs a Maven and a JDK that Mapside can be built with, nothing else.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=$project/target
mvn=(mvn -B -q)

# Languages that the interface speaks or is to speak: their dates and numbers come along.
locales=en,ja,ru

say() { echo "packaging: $*"; }

fail() {
  echo "packaging: $*" >&2
  exit 1
}

# need PROGRAM WHAT: ends with clear words unless a program is there.
need() {
  command -v "$1" >/dev/null || fail "the program $1 is missing; $2, then run this again."
}

# fact NAME: what the pom says, as the build wrote it down.
fact() {
  sed -n "s/^$1=//p" "$target/packaging.properties"
}

# Compiles without tests: those have been run before anything is packed.
build_modules() {
  need mvn "install Maven"
  say "building the modules"
  rm -rf "$target/modules" # which may hold older versions
  (cd "$project" && "${mvn[@]}" -Ppackaging package) || fail "Maven could not build Mapside."
  version=$(fact version)
  # Versions with a suffix sort before the version itself; packages write this with a tilde.
  package_version=${version/-SNAPSHOT/\~snapshot}
  jdk=$(find_jdk "$(fact release)")
  [[ -n $jdk ]] || fail "there is no JDK $(fact release)."
  # Empty jars that only lead Maven to the jars of each system.
  find "$target/modules" -name 'javafx-*.jar' -size -2k -delete
  cp "$target/$(fact jar)" "$target/modules/"
}

# find_jdk RELEASE: the folder of the JDK that Maven found.
find_jdk() {
  awk -v release="<version>$1[.<+-]" '
    $0 ~ release { found = 1 }
    /<\/toolchain>/ { found = 0 }
    found && /<jdkHome>/ { gsub(/.*<jdkHome>|<\/jdkHome>.*/, ""); print; exit }' "$target/jdks.xml"
}

# link_runtime FOLDER SYSTEM ENDING LIBRARIES: SYSTEM is SQLite's name of the system and processor,
# ENDING that of native libraries, LIBRARIES the folder of the runtime where it keeps them.
# The native libraries of JavaFX and SQLite leave their modules for that folder, so that nothing is
# unpacked when Mapside runs. Line numbers stay in, for reports of crashes.
link_runtime() {
  local runtime=$1 system=$2 ending=$3 libraries=$1/$4
  local unpacked=$target/natives
  say "linking the runtime"
  rm -rf "$runtime" "$unpacked"
  "$jdk/bin/jlink" \
    --module-path "$target/modules" \
    --add-modules mapside,jdk.localedata \
    --include-locales "$locales" \
    --no-header-files --no-man-pages \
    --exclude-resources "/javafx.graphics/*.$ending,/org.xerial.sqlitejdbc/org/sqlite/native/**" \
    --dedup-legal-notices error-if-not-same-content \
    --output "$runtime" || fail "jlink could not link the modules; the lines above say why."
  mkdir -p "$unpacked"
  local jar
  for jar in "$target"/modules/javafx-graphics-*.jar "$target"/modules/sqlite-jdbc-*.jar; do
    (cd "$unpacked" && "$jdk/bin/jar" xf "$jar")
  done
  cp "$unpacked"/*."$ending" "$unpacked/org/sqlite/native/$system"/*."$ending" "$libraries/"
  rm -rf "$unpacked"
}

# collect_licences FOLDER: one folder for each part, named as its jar, and the JDK's own beside them.
# A jar has its licence inside, or packaging/licences has it, or is told there which of the common
# ones it is; a part without any ends the build.
collect_licences() {
  local folder=$1 jar name
  say "collecting licences"
  rm -rf "$folder"
  mkdir -p "$folder/jdk"
  cp -RL "$runtime/legal/." "$folder/jdk/"
  for jar in "$target"/modules/*.jar; do
    name=$(basename "$jar" .jar)
    [[ $name == mapside-* ]] && continue
    mkdir -p "$folder/$name"
    copy_licence "$jar" "$folder/$name" "${name%%-[0-9]*}"
    [[ -n $(ls -A "$folder/$name") ]] || fail "no licence is known of $name: add it to packaging/licences."
  done
  cp "$target/mapside.cdx.json" "$folder/"
}

copy_licence() {
  local jar=$1 folder=$2 artifact=$3 entry common
  "$jdk/bin/jar" tf "$jar" | awk '/^META-INF\/([^\/]*\/)*[^\/]*(LICENSE|NOTICE)[^\/]*$/' | while read -r entry; do
    unzip_to "$jar" "$entry" "$folder"
  done
  if [[ -f $project/packaging/licences/$artifact.txt ]]; then
    cp "$project/packaging/licences/$artifact.txt" "$folder/LICENSE"
  fi
  common=$(awk -v artifact="$artifact" '$1 == artifact { print $2 }' "$project/packaging/licences/common")
  case $common in
    GPL-3) cp "$project/LICENSE" "$folder/LICENSE" ;;
    GPL-2-CE) cp "$folder/../jdk/java.base/LICENSE" "$folder/../jdk/java.base/ASSEMBLY_EXCEPTION" "$folder/" ;;
    Apache-2) unzip_to "$target"/modules/ikonli-core-*.jar META-INF/LICENSE "$folder" ;;
  esac
}

unzip_to() {
  local jar=$1 entry=$2 folder=$3 scratch
  scratch=$(mktemp -d)
  (cd "$scratch" && "$jdk/bin/jar" xf "$jar" "$entry")
  cp "$scratch/$entry" "$folder/"
  rm -rf "$scratch"
}

# app_image RUNTIME HOME OPTIONS...: jpackage's folder of the program in $target/image, with the
# runtime that was linked. HOME is where the runtime's own folder lies in it, seen from the folder of
# the application ($APPDIR, which jpackage's launcher knows); all other words go to jpackage.
app_image() {
  local linked=$1 home=$2 input=$target/input number options=()
  shift 2
  need_jpackage
  say "laying the program"
  rm -rf "$input" "$target/image"
  mkdir -p "$input"
  cp -R "$project/assets" "$input/"
  collect_licences "$input/licences"
  cp "$project/LICENSE" "$input/licences/LICENSE"
  rm -rf "$linked/legal"
  for option in $(launch_options "\$APPDIR" "\$APPDIR/$home"); do
    options+=(--java-options "$option")
  done
  "$jdk/bin/jpackage" --type app-image --dest "$target/image" --name Mapside \
    --app-version "${version%%-*}" --vendor "The Mapside project" \
    --copyright "GPL-3.0-or-later" --description "$(fact description)" \
    --runtime-image "$linked" --input "$input" --module mapside/mapside.app.Main \
    "${options[@]}" --java-options "-XX:AOTCache=\$APPDIR/mapside.aot" "$@" ||
    fail "jpackage could not lay the program."
}

need_jpackage() {
  [[ -x $jdk/bin/jpackage || -x $jdk/bin/jpackage.exe ]] || fail "the JDK $jdk has no jpackage."
}

# launch_options APP HOME: what Mapside is started with, one a line: APP is the folder of the
# application, HOME that of the runtime's native libraries.
launch_options() {
  # Split into words on purpose.
  # shellcheck disable=SC2046
  printf '%s\n' $(fact options) "-Dmapside.program=$1" "-Dmapside.assets=$1/assets" \
    "-Dmapside.licences=$1/licences" "-Dorg.sqlite.lib.path=$2"
}

# train_image APP HOME JAVA: makes the AOT cache of an app_image: opens Mapside, waits until its map
# is complete, lets a command that uses it run (train_use, where the system's script has one), and
# lets the JVM write what it recorded. Options and modules are exactly the launcher's.
train_image() {
  local app=$1 home=$2 java=$3 work report reader
  work=$(mktemp -d)
  report=$work/report
  touch "$report"
  say "training the AOT cache"
  launch_options "$app" "$home" | sed 's/.*/"&"/' >"$work/options"
  "$java" "@$work/options" -XX:AOTMode=record "-XX:AOTConfiguration=$work/mapside.aotconf" \
    "-Dmapside.report=$report" -m mapside/mapside.app.Main &
  reader=$!
  for _ in {1..600}; do
    grep -q '^map-complete' "$report" && break
    kill -0 "$reader" 2>/dev/null || fail "Mapside ended before its map was complete."
    sleep 0.2
  done
  if declare -F train_use >/dev/null; then train_use "$report"; else sleep 5; fi
  train_end "$reader"
  wait "$reader" || true
  [[ -s $work/mapside.aotconf ]] || fail "nothing was recorded."
  "$java" "@$work/options" -XX:AOTMode=create "-XX:AOTConfiguration=$work/mapside.aotconf" \
    "-XX:AOTCache=$app/mapside.aot" -m mapside/mapside.app.Main || fail "the JVM could not write the cache."
  rm -rf "$work"
}

# Ends Mapside as the system asks programs to end; Windows has no such signal, and asks its window.
train_end() {
  kill "$1"
}
