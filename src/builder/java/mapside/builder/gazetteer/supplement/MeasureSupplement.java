package mapside.builder.gazetteer.supplement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import mapside.builder.basemap.relief.Relief;
import mapside.builder.source.BuildException;
import mapside.builder.source.Sources;
import mapside.geo.GeoBounds;

/**
 * Measures the supplement's rows against outlines of countries and heights that are too large to
 * keep for the tests: {@code MeasureSupplement CACHE-FOLDER EVIDENCE-FILE}. A row's line holds
 * where the row was when it was measured, the countries that lie near its point, those of its own
 * countries that its box does not touch, and for peaks the greatest height near the point.
 */
public final class MeasureSupplement {

  private static final double NEAR_KM = 30;
  private static final double SUMMIT_KM = 8;

  private MeasureSupplement() {}

  /** Measures; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      Sources sources = new Sources("basemap", Path.of(args[0]));
      Countries countries =
          new Countries(sources.unpacked("dcw").resolve("usr/share/gmt-dcw/dcw-gmt.nc"));
      Relief relief =
          Relief.read(
              sources.unpacked("marble").resolve("usr/share/marble/data/maps/earth/srtm"),
              sources.unpacked("etopo5").resolve("usr/share/ferret-vis/data/etopo5.cdf"));
      String lines =
          Tables.places().parallelStream()
              .map(row -> line(row, countries, relief))
              .collect(
                  Collectors.joining("\n", "id\twhereabouts\tnear\tuntouched\theightM\n", "\n"));
      Path output = Path.of(args[1]);
      Path arriving = output.resolveSibling(output.getFileName() + ".part");
      Files.writeString(arriving, lines);
      Files.move(arriving, output, StandardCopyOption.REPLACE_EXISTING);
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private static String line(Row row, Countries countries, Relief relief) {
    GeoBounds box = row.box().orElse(GeoBounds.ofPoint(row.point()));
    String untouched =
        row.all("country").stream()
            .filter(code -> row.box().isPresent() && !countries.touches(code, box))
            .collect(Collectors.joining("|"));
    boolean peak = List.of("mountain", "volcano").contains(row.kind());
    return String.join(
        "\t",
        row.id(),
        row.whereabouts(),
        String.join("|", countries.near(row.point(), NEAR_KM)),
        untouched,
        peak ? String.valueOf(Math.round(relief.highest(row.point(), SUMMIT_KM))) : "");
  }
}
