#!/usr/bin/env bash
# Builds Mapside's disk image for macOS into target/packages:
#
#   packaging/macos/build.sh [--offline]
#
# Needs a JDK 25 with jpackage, Maven, and Apple's command line tools (codesign, iconutil's friends).
# A disk image that strangers' computers open without a warning is signed and notarised; with these
# variables set it is, without them it is signed for this computer only:
#
#   MAPSIDE_SIGN_IDENTITY   the name of a Developer ID Application certificate in the keychain
#   MAPSIDE_NOTARY_PROFILE  credentials stored by: xcrun notarytool store-credentials NAME
#
# Never run yet: packaging/README.md says what is known to work.
set -euo pipefail
# shellcheck source=packaging/image.sh
source "$(dirname "${BASH_SOURCE[0]}")/../image.sh"
here=$project/packaging/macos
packages=$target/packages

for word in "$@"; do
  case $word in
    --offline) mvn+=(-o) ;;
    *) fail "$word is not --offline." ;;
  esac
done

[[ $(uname -s) == Darwin ]] || fail "this builds on macOS only."
need codesign "install Apple's command line tools (xcode-select --install)"
need shasum "it is part of macOS"

build_modules
# jpackage refuses versions that begin with 0 on macOS; the real one is written below.
number=${version%%-*}
runtime=$target/runtime
case $(uname -m) in
  arm64) link_runtime "$runtime" Mac/aarch64 dylib lib ;;
  x86_64) link_runtime "$runtime" Mac/x86_64 dylib lib ;;
  *) fail "JavaFX has no libraries for $(uname -m)." ;;
esac

associations=()
for file in "$here"/../associations/*.properties; do associations+=(--file-associations "$file"); done
app_image "$runtime" ../runtime/Contents/Home/lib \
  --app-version "1.${number#*.}" --icon "$project/packaging/icon/mapside.icns" \
  --mac-package-identifier io.github.mapside.Mapside --mac-app-category public.app-category.education \
  "${associations[@]}"
bundle=$target/image/Mapside.app
for key in CFBundleShortVersionString CFBundleVersion; do
  /usr/libexec/PlistBuddy -c "Set :$key $number" "$bundle/Contents/Info.plist"
done
train_image "$bundle/Contents/app" "$bundle/Contents/runtime/Contents/Home/lib" \
  "$bundle/Contents/runtime/Contents/Home/bin/java"

# The cache was added, so whatever jpackage signed is signed anew, from the inside out.
say "signing"
identity=${MAPSIDE_SIGN_IDENTITY:--}
find "$bundle/Contents/runtime" -type f \( -name '*.dylib' -o -perm -u+x \) \
  -exec codesign --force --timestamp=none --options runtime --sign "$identity" {} +
codesign --force --options runtime --entitlements "$here/mapside.entitlements" --sign "$identity" "$bundle"

rm -rf "$packages"
mkdir -p "$packages"
"$jdk/bin/jpackage" --type dmg --app-image "$bundle" --dest "$packages" --name Mapside \
  --app-version "1.${number#*.}" --license-file "$project/LICENSE" || fail "jpackage could not make the disk image."
image=$packages/mapside-$version-macos-$(uname -m).dmg
mv "$packages"/Mapside-*.dmg "$image"
if [[ -n ${MAPSIDE_NOTARY_PROFILE:-} ]]; then
  say "notarising"
  xcrun notarytool submit "$image" --keychain-profile "$MAPSIDE_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
cp "$target/mapside.cdx.json" "$packages/mapside-$version.cdx.json"
(cd "$packages" && shasum -a 256 ./* >SHA256SUMS-macos)
say "done:"
ls -l "$packages"
