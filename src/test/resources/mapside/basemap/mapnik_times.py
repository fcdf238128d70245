"""The processor time Mapnik takes for tiles: mapnik_times.py FOLDER ROUNDS [PICTURE-FOLDER].

FOLDER holds a map ZOOM.xml for every zoom and tiles.txt: zoom, name, and the box in metres of each
tile. Prints, a line a tile, the median of the rounds in milliseconds.
"""

import os
import statistics
import sys
import time

import mapnik

SIDE = 512


def main():
    folder, rounds = sys.argv[1], int(sys.argv[2])
    pictures = sys.argv[3] if len(sys.argv) > 3 else None
    maps = {}
    with open(os.path.join(folder, "tiles.txt")) as tiles:
        for line in tiles:
            zoom, name, west, south, east, north = line.split()
            if zoom not in maps:
                maps[zoom] = mapnik.Map(SIDE, SIDE)
                mapnik.load_map(maps[zoom], os.path.join(folder, zoom + ".xml"))
            shown = maps[zoom]
            shown.zoom_to_box(mapnik.Box2d(float(west), float(south), float(east), float(north)))
            times = []
            for _ in range(rounds + 1):
                image = mapnik.Image(SIDE, SIDE)
                start = time.process_time()
                mapnik.render(shown, image)
                times.append(time.process_time() - start)
            print(statistics.median(times[1:]) * 1000, flush=True)
            if pictures:
                image.save(os.path.join(pictures, name + ".png"))


main()
