package mapside.builder.gazetteer.supplement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mapside.builder.source.BuildException;

/** The tables of the supplement, among the builder's resources. */
final class Tables {

  private static final String FOLDER = "/mapside/builder/gazetteer/";
  private static final List<String> PLACES =
      List.of(
          "kurils",
          "lands-old-world",
          "lands-asia-americas",
          "history",
          "seas",
          "lakes",
          "rivers",
          "islands",
          "groups",
          "mountains",
          "highlands",
          "capes",
          "landmarks");

  private Tables() {}

  /** All places, table after table. */
  static List<Row> places() {
    List<Row> rows = new ArrayList<>();
    for (String table : PLACES) {
      List<String> lines = lines("regions-" + table + ".tsv");
      if (!lines.getFirst().equals(Row.HEADER.replace(' ', '\t'))) {
        throw new BuildException(
            "regions-" + table + ".tsv has other columns: " + lines.getFirst());
      }
      lines.stream().skip(1).map(Row::of).forEach(rows::add);
    }
    return rows;
  }

  /** The rows of another table, without its header. */
  static List<List<String>> rows(String table) {
    return lines(table).stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> lines(String table) {
    try (InputStream in = Tables.class.getResourceAsStream(FOLDER + table)) {
      if (in == null) {
        throw new BuildException("the builder's resources have no " + table);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
