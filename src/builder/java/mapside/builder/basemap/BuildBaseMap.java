package mapside.builder.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mapside.builder.basemap.gshhg.LandMask;
import mapside.builder.basemap.gshhg.Patches;
import mapside.builder.basemap.gshhg.ShoreLayers;
import mapside.builder.basemap.gshhg.ShoreRing;
import mapside.builder.basemap.gshhg.Shorelines;
import mapside.builder.basemap.naturalearth.NaturalEarth;
import mapside.builder.basemap.outline.Borders;
import mapside.builder.basemap.outline.Islands;
import mapside.builder.basemap.relief.Elevation;
import mapside.builder.basemap.relief.Isobaths;
import mapside.builder.basemap.relief.Relief;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.tile.Layer;
import mapside.builder.basemap.tile.Metadata;
import mapside.builder.basemap.tile.PmTilesWriter;
import mapside.builder.basemap.tile.TileCutter;
import mapside.builder.source.BuildException;
import mapside.builder.source.Sources;

/** Makes the base map: {@code BuildBaseMap CACHE-FOLDER OUTPUT-FOLDER}. */
public final class BuildBaseMap {

  private static final String ATTRIBUTION =
      "Coastlines: GSHHG 2.3.7 (Wessel & Smith), LGPL-3. Rivers and borders: Natural Earth."
          + " Heights and sea depths: NASA SRTM30 via KDE Marble; NOAA ETOPO5.";

  private static final int WORLD_MAX_ZOOM = 7;
  private static final int MAX_ZOOM = 9;
  private static final Box WORLD = new Box(0, 0, 1, 1);

  /** Columns 105 to 127 and rows 34 to 55 of zoom 7: 115° E to 180°, 21.9° N to 65° N. */
  private static final Box FAR_EAST = new Box(105 / 128.0, 34 / 128.0, 1, 56 / 128.0);

  /** Whole tiles of zoom 6, from which the finest heights are used: 112.5° E to 180°, the same. */
  private static final Box FINE_HEIGHTS = new Box(52 / 64.0, 17 / 64.0, 1, 28 / 64.0);

  private final Sources sources;
  private final Path output;

  private BuildBaseMap(Path cache, Path output) {
    sources = new Sources("basemap", cache);
    this.output = output;
  }

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      new BuildBaseMap(Path.of(args[0]), Path.of(args[1])).build();
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private void build() throws IOException {
    Files.createDirectories(output);
    List<ShoreRing> shores =
        Shorelines.read(sources.unpacked("gshhg").resolve("usr/share/gmt-gshhg/binned_GSHHS_f.nc"));
    Islands islands = Islands.load();
    islands.write(shores, output.resolve("outlines.geojson"));
    Borders.write(output.resolve("borders.geojson"));
    System.out.println("outlines and borders of the dispute: done");
    Relief relief =
        Relief.read(
            sources.unpacked("marble").resolve("usr/share/marble/data/maps/earth/srtm"),
            sources.unpacked("etopo5").resolve("usr/share/ferret-vis/data/etopo5.cdf"));
    Elevation.write(relief, FINE_HEIGHTS, output.resolve("heights.bin"));
    System.out.println("heights: done");
    Path naturalEarth = sources.unpacked("naturalearth").resolve("usr/share/magics/10m");
    List<ShoreRing> patches = Patches.load();
    Layer land = ShoreLayers.land(shores, islands.polygons(), patches);
    writeTiles(
        List.of(
            Isobaths.layer(relief),
            land,
            NaturalEarth.rivers(naturalEarth),
            ShoreLayers.lakes(shores, patches),
            NaturalEarth.borders(naturalEarth, LandMask.of(land))));
  }

  private void writeTiles(List<Layer> layers) {
    PmTilesWriter writer = new PmTilesWriter();
    for (int zoom = 0; zoom <= MAX_ZOOM; zoom++) {
      Map<Long, byte[]> tiles =
          TileCutter.cut(layers, zoom, zoom <= WORLD_MAX_ZOOM ? WORLD : FAR_EAST);
      System.out.printf("zoom %d: %d tiles%n", zoom, tiles.size());
      writer.add(tiles);
    }
    writer.write(
        output.resolve("base.pmtiles"), Metadata.json(ATTRIBUTION, layers, MAX_ZOOM), 0, MAX_ZOOM);
  }
}
