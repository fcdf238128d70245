package mapside.builder.basemap.naturalearth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mapside.builder.basemap.gshhg.LandMask;
import mapside.builder.basemap.shape.Mercator;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.tile.Layer;

/** Rivers and borders at Natural Earth's scale of 1:10 million. */
public final class NaturalEarth {

  private static final Layer.Detail DETAIL = new Layer.Detail(0.4, 0, 0, Outline.NEVER, true);

  /** Tiles of 512 pixels show a zoom's features one zoom before those of 256 do. */
  private static final int LARGE_TILE = 1;

  private static final int FIRST_LEVEL_FROM = 4;
  private static final int FIRST_LEVEL_TO = 8;

  private final Path folder;
  private final Map<Group, List<Outline>> groups = new TreeMap<>(Group.ORDER);

  private record Group(SortedMap<String, Integer> attributes, int minZoom) {
    static final Comparator<Group> ORDER =
        Comparator.comparingInt(Group::minZoom).thenComparing(g -> g.attributes.toString());
  }

  private NaturalEarth(Path folder) {
    this.folder = folder;
  }

  /** The rivers, with their {@code rank}: 0 for the greatest to 10. */
  public static Layer rivers(Path folder) {
    NaturalEarth data = new NaturalEarth(folder);
    for (Shapefile.Lines river : data.read("ne_10m_rivers_lake_centerlines.shp")) {
      int rank = river.integer("scalerank");
      data.add(new TreeMap<>(Map.of("rank", rank)), Math.max(2, rank - 2), river);
    }
    return data.layer("river");
  }

  /**
   * The borders, with their {@code level}: 0 between countries, 1 between their first divisions.
   * {@code disputed} is 1 where the border is not agreed, {@code maritime} is 1 over water.
   */
  public static Layer borders(Path folder, LandMask land) {
    NaturalEarth data = new NaturalEarth(folder);
    data.addCountries();
    data.addFirstLevel(land);
    return data.layer("border");
  }

  private void addCountries() {
    for (Shapefile.Lines border : read("ne_10m_admin_0_boundary_lines_land.shp")) {
      String kind = border.get("featurecla");
      if (kind.equals("Lease limit") || kind.equals("Overlay limit")) {
        continue;
      }
      SortedMap<String, Integer> attributes = new TreeMap<>(Map.of("level", 0));
      // Magics changed two lines, between Morocco, Western Sahara and Algeria, and named them so.
      if (!kind.equals("International boundary (verify)")) {
        attributes.put("disputed", 1);
      }
      if (border.get("type").equals("Water Indicator")) {
        attributes.put("maritime", 1);
      }
      add(attributes, 1, border);
    }
  }

  private void addFirstLevel(LandMask land) {
    for (Shapefile.Lines border : read("ne_10m_admin_1_states_provinces_lines.shp")) {
      int minZoom = Math.max(FIRST_LEVEL_FROM, border.integer("min_zoom") - LARGE_TILE);
      if (minZoom < FIRST_LEVEL_TO) {
        // Over the sea they run on to nowhere.
        List<double[]> ashore = border.parts().stream().flatMap(p -> ashore(p, land)).toList();
        Shapefile.Lines cut = new Shapefile.Lines(border.attributes(), ashore);
        add(new TreeMap<>(Map.of("level", 1)), minZoom, cut);
      }
    }
  }

  private static Stream<double[]> ashore(double[] lonLat, LandMask land) {
    List<double[]> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lonLat.length; i += 2) {
      if (i == lonLat.length
          || !land.isNearLand(Mercator.x(lonLat[i]), Mercator.y(lonLat[i + 1]))) {
        if (i - from >= 4) {
          parts.add(Arrays.copyOfRange(lonLat, from, i));
        }
        from = i + 2;
      }
    }
    return parts.stream();
  }

  private List<Shapefile.Lines> read(String name) {
    return Shapefile.read(folder.resolve(name));
  }

  private void add(SortedMap<String, Integer> attributes, int minZoom, Shapefile.Lines lines) {
    List<Outline> group =
        groups.computeIfAbsent(new Group(attributes, minZoom), _ -> new ArrayList<>());
    for (double[] lonLat : lines.parts()) {
      group.add(Outline.line(Mercator.project(lonLat)));
    }
  }

  private Layer layer(String name) {
    List<Layer.Group> all = new ArrayList<>();
    groups.forEach(
        (group, outlines) ->
            all.add(new Layer.Group(group.attributes(), group.minZoom(), outlines)));
    return new Layer(name, false, DETAIL, all);
  }
}
