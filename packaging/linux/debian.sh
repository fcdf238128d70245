#!/usr/bin/env bash
# Adds to a tree what makes it a Debian package: debian.sh TREE VERSION ARCHITECTURE DESCRIPTION DATE
set -euo pipefail
tree=$1 version=$2 architecture=$3 description=$4 date=$5
doc=$tree/usr/share/doc/mapside

# The packages whose libraries ours need; those of the JDK, of JavaFX and of SQLite are in the tree.
depends() {
  local scratch lib=$tree/usr/lib/mapside/runtime/lib
  scratch=$(mktemp -d)
  mkdir "$scratch/debian"
  printf 'Source: mapside\n\nPackage: mapside\nArchitecture: any\n' >"$scratch/debian/control"
  (cd "$scratch" && dpkg-shlibdeps -O --ignore-missing-info -l"$lib" -l"$lib/server" \
    "$lib"/*.so "$lib"/server/*.so "$lib/../bin/java" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
  rm -rf "$scratch"
}

libraries=$(depends)
[[ $libraries == *libgtk-3-0* ]] || { echo "dpkg-shlibdeps did not find what the libraries need." >&2; exit 1; }

mkdir -p "$tree/DEBIAN" "$doc" "$tree/usr/share/lintian/overrides"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: mapside
Version: $version
Architecture: $architecture
Section: education
Priority: optional
Maintainer: The Mapside project <mapside@localhost>
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Depends: $libraries
Recommends: shared-mime-info
Description: article beside its map, the two linked both ways
 $description
 .
 A click on a place selects the passages that tell of it; a click on a
 passage shows its places on the map. The article, the map of the world,
 the gazetteer, the fonts and the Java runtime are in the package, and
 Mapside never opens a network connection.
CONTROL
cat >"$doc/copyright" <<COPYRIGHT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Mapside
Comment: The licence of every library lies in /usr/lib/mapside/licences, in a
 folder named as the library, with the list of all parts (mapside.cdx.json).
 Sources and licences of the map, the fonts and the gazetteer are told by
 /usr/lib/mapside/assets/*/ATTRIBUTION.md.

Files: *
Copyright: 2026 The Mapside project
License: GPL-3.0-or-later
 This program is free software: you can redistribute it and/or modify it
 under the terms of the GNU General Public License as published by the Free
 Software Foundation, either version 3 of the License, or (at your option)
 any later version.
 .
 On Debian systems the full text of the GNU General Public License version 3
 is in /usr/share/common-licenses/GPL-3.
COPYRIGHT

changes() {
  cat <<CHANGES
mapside ($version) unstable; urgency=medium

  * What is new is told in the project's changelog.

 -- The Mapside project <mapside@localhost>  $(date -R -u -d "$date")
CHANGES
}
changes | gzip -9n >"$doc/changelog.gz"
cp "$(dirname "${BASH_SOURCE[0]}")/lintian-overrides" "$tree/usr/share/lintian/overrides/mapside"
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
