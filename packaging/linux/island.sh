#!/bin/sh
# Where the middle of Iturup is on the screen: island.sh REPORT
# From the last line "at-rest left top width height lat lon zoom seam" of a report, which tells where
# the map is and what it shows, in Web Mercator with a world of 256 pixels at zoom 0.
awk -v lat=45.03 -v lon=147.9 '
  BEGIN { pi = atan2(0, -1) }
  function y(lat, s) { s = sin(lat * pi / 180); return -log((1 + s) / (1 - s)) / (4 * pi) }
  /^at-rest/ { left = $2; top = $3; width = $4; height = $5; clat = $6; clon = $7; size = 256 * 2 ^ $8 }
  END {
    printf "%d %d\n", left + width / 2 + (lon - clon) / 360 * size,
      top + height / 2 + (y(lat) - y(clat)) * size
  }' "$1"
