#!/usr/bin/env bash
# Builds Mapside's packages for Linux into target/packages, on Debian or Ubuntu:
#
#   packaging/linux/build.sh [--offline] [deb] [rpm] [tar]
#
#   deb, rpm, tar   which packages; without any, all three
#   --offline       Maven takes nothing from the network
#
# Beside each package lie its SHA-256 sums (SHA256SUMS) and the list of parts (CycloneDX).
set -euo pipefail
# shellcheck source=packaging/image.sh
source "$(dirname "${BASH_SOURCE[0]}")/../image.sh"
here=$project/packaging/linux
packages=$target/packages

wanted=()
for word in "$@"; do
  case $word in
    --offline) mvn+=(-o) ;;
    deb | rpm | tar) wanted+=("$word") ;;
    *) fail "$word is none of --offline, deb, rpm, tar." ;;
  esac
done
[[ ${#wanted[@]} -gt 0 ]] || wanted=(deb rpm tar)
wants() { [[ " ${wanted[*]} " == *" $1 "* ]]; }

need xz "install xz-utils"
need strip "install binutils"
need Xvfb "install xvfb: the AOT cache comes from a session on a virtual display"
need xdotool "install xdotool: it uses Mapside while the AOT cache is recorded"
need openbox "install openbox: it gives the window of that session the keyboard"
if wants deb; then
  need dpkg-deb "it is part of Debian and Ubuntu"
  need dpkg-shlibdeps "install dpkg-dev"
  need fakeroot "install fakeroot: files in the package belong to root"
fi
if wants rpm; then need rpmbuild "install rpm"; fi

# The program: everything that lies in one folder wherever it is installed.
lay_program() {
  program=$target/program
  runtime=$program/runtime
  rm -rf "$program"
  mkdir -p "$program/bin"
  case $(uname -m) in
    x86_64) link_runtime "$runtime" Linux/x86_64 so lib ;;
    aarch64) link_runtime "$runtime" Linux/aarch64 so lib ;;
    *) fail "JavaFX has no libraries for $(uname -m)." ;;
  esac
  chmod a-x,u+w "$runtime"/lib/*.so "$runtime"/lib/server/*.so
  # For tools of developers, none of which is in the runtime; and the names of functions inside
  # libraries, which only debuggers ask for.
  rm "$runtime/lib/jrt-fs.jar" "$runtime/lib/jexec" "$runtime/bin/keytool"
  strip --strip-unneeded "$runtime"/lib/*.so "$runtime"/lib/server/*.so "$runtime/lib/jspawnhelper" "$runtime/bin/java"
  cp -R "$project/assets" "$program/"
  # The licences of maps and fonts stay beside them, those of programs and libraries lie here.
  collect_licences "$program/licences"
  cp "$project/LICENSE" "$program/licences/LICENSE"
  rm -rf "$runtime/legal"
  sed "s|@OPTIONS@|$(fact options)|" "$here/mapside.sh" >"$program/bin/mapside"
  chmod 755 "$program/bin/mapside"
  find "$program" -type d -exec chmod 755 {} +
  find "$program" -type f ! -perm -u+x -exec chmod 644 {} +
  # The cache knows the runtime by its date, so that must be the one the packages give it.
  find "$program" -exec touch -h -d "$(fact date)" {} +
  "$here/train.sh" "$program" || fail "the AOT cache could not be made."
  touch -d "$(fact date)" "$program/mapside.aot"
  find "$program" -type d -exec touch -d "$(fact date)" {} +
}

# lay_share FOLDER: what desktops look for, as it lies below /usr/share or ~/.local/share.
lay_share() {
  local share=$1 date size
  date=$(fact date)
  for size in 16 24 32 48 64 128 256 512; do
    install -Dm644 "$project/src/main/resources/mapside/app/icon/$size.png" \
      "$share/icons/hicolor/${size}x$size/apps/mapside.png"
  done
  install -Dm644 "$project/packaging/icon/mapside.svg" "$share/icons/hicolor/scalable/apps/mapside.svg"
  install -Dm644 "$here/mapside.desktop" "$share/applications/mapside.desktop"
  install -Dm644 "$here/mapside-mime.xml" "$share/mime/packages/mapside.xml"
  install -d "$share/metainfo" "$share/man/man1"
  sed "s/@VERSION@/$package_version/; s/@DATE@/${date%T*}/" "$here/mapside.metainfo.xml" \
    >"$share/metainfo/io.github.mapside.Mapside.metainfo.xml"
  sed "s/@VERSION@/$version/; s/@DATE@/${date%T*}/" "$here/mapside.1" | gzip -9n >"$share/man/man1/mapside.1.gz"
}

# lay_tree ROOT: the program and its share as a package of the system installs them.
lay_tree() {
  local root=$1
  rm -rf "$root"
  mkdir -p "$root/usr/lib" "$root/usr/bin"
  cp -a "$program" "$root/usr/lib/mapside"
  ln -s ../lib/mapside/bin/mapside "$root/usr/bin/mapside"
  lay_share "$root/usr/share"
}

build_deb() {
  local root=$target/deb architecture file
  architecture=$(dpkg --print-architecture)
  file=$packages/mapside_${package_version}_$architecture.deb
  say "packing $(basename "$file")"
  lay_tree "$root"
  "$here/debian.sh" "$root" "$package_version" "$architecture" "$(fact description)" "$(fact date)"
  find "$root" -exec touch -h -d "$(fact date)" {} +
  # One thread for each core would need a gigabyte; two keep to what a small machine has.
  SOURCE_DATE_EPOCH=$(date -d "$(fact date)" +%s) \
    fakeroot dpkg-deb -Zxz --threads-max=2 --build "$root" "$file" >/dev/null
}

build_rpm() {
  local top=$target/rpm
  say "packing mapside-$package_version.rpm"
  lay_tree "$top/tree"
  find "$top/tree" -exec touch -h -d "$(fact date)" {} +
  SOURCE_DATE_EPOCH=$(date -d "$(fact date)" +%s) rpmbuild -bb --quiet \
    --define "_topdir $top" --define "tree $top/tree" \
    --define "version $package_version" --define "about $(fact description)" \
    --define "_rpmdir $packages" --define "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
    "$here/mapside.spec"
}

build_tar() {
  local name folder
  name=mapside-$version-linux-$(uname -m)
  folder=$target/tar/$name
  say "packing $name.tar.gz"
  rm -rf "$target/tar"
  mkdir -p "$target/tar"
  cp -a "$program" "$folder"
  lay_share "$folder/share"
  install -m755 "$here/install.sh" "$here/uninstall.sh" "$folder/"
  tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(fact date)" \
    -C "$target/tar" -c "$name" | gzip -9n >"$packages/$name.tar.gz"
}

build_modules
lay_program
rm -rf "$packages"
mkdir -p "$packages"
for kind in "${wanted[@]}"; do "build_$kind"; done
cp "$target/mapside.cdx.json" "$packages/mapside-$version.cdx.json"
(cd "$packages" && sha256sum ./* >SHA256SUMS)
say "done:"
ls -l "$packages"
