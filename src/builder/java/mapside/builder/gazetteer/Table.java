package mapside.builder.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mapside.builder.source.BuildException;

/** The project's own tables, among the builder's resources: UTF-8, fields parted by tabs. */
final class Table {

  private Table() {}

  /**
   * The rows of a table in order, without comments, which start with "#", and empty lines.
   *
   * @return empty if there is no such table
   */
  static Optional<List<String[]>> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return Optional.of(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does something with every row behind the one that names the columns.
   *
   * @param least how many fields a row has at least
   * @throws BuildException if there is no such table or a row is too short
   */
  static void each(String name, int least, Consumer<String[]> action) {
    List<String[]> rows =
        rows(name).orElseThrow(() -> new BuildException("the builder lacks its table " + name));
    for (String[] row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      if (row.length < least) {
        throw new BuildException(name + ": only " + row.length + " fields in row " + row[0]);
      }
      action.accept(row);
    }
  }
}
