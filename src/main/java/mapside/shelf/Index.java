package mapside.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * The full-text index of the shelf, in SQLite. It is opened for each use, so that two programs can
 * have it, and one that ends leaves nothing open.
 */
final class Index {

  private static final int MOST = 100;

  /** A word of the title counts ten times as much as one of the text, that of a place five. */
  private static final String SEARCH =
      "SELECT key, snippet(reading, -1, '', '', ' … ', 16) FROM reading"
          + " WHERE reading MATCH ? ORDER BY bm25(reading, 0, 10, 5, 1) LIMIT "
          + MOST;

  private final Path file;

  Index(Path file) {
    this.file = file;
  }

  /** A reading that was found: its key, and the words round what was looked for. */
  record Found(String key, String excerpt) {}

  boolean exists() {
    return Files.exists(file);
  }

  /** Begins anew, empty. */
  void begin() throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.deleteIfExists(file);
    use(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(
                "CREATE VIRTUAL TABLE reading USING fts5("
                    + "key UNINDEXED, title, places, body,"
                    + " tokenize = \"unicode61 remove_diacritics 2\")");
          }
          return true;
        });
  }

  void put(String key, Reading reading, String text) throws IOException {
    use(
        connection -> {
          delete(connection, key);
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO reading (key, title, places, body) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, key);
            insert.setString(2, reading.title());
            insert.setString(3, places(reading));
            insert.setString(4, text);
            insert.executeUpdate();
          }
          return true;
        });
  }

  /** What is shown first, so that a word round what was found is rather one in that language. */
  private static String places(Reading reading) {
    Set<String> names = new LinkedHashSet<>(reading.places());
    names.addAll(reading.names());
    return String.join(" · ", names);
  }

  void remove(String key) throws IOException {
    use(
        connection -> {
          delete(connection, key);
          return true;
        });
  }

  List<Found> search(String words) throws IOException {
    String query = query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    return use(
        connection -> {
          List<Found> found = new ArrayList<>();
          try (PreparedStatement search = connection.prepareStatement(SEARCH)) {
            search.setString(1, query);
            try (ResultSet rows = search.executeQuery()) {
              while (rows.next()) {
                found.add(new Found(rows.getString(1), rows.getString(2)));
              }
            }
          }
          return found;
        });
  }

  /** Each word in quotes, so that none is taken for a sign of the query language. */
  private static String query(String words) {
    StringBuilder query = new StringBuilder();
    for (String word : words.split("[^\\p{L}\\p{N}\\p{M}]+")) {
      if (!word.isEmpty()) {
        query.append(query.isEmpty() ? "" : " ").append('"').append(word).append("\"*");
      }
    }
    return query.toString();
  }

  private static void delete(Connection connection, String key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM reading WHERE key = ?")) {
      delete.setString(1, key);
      delete.executeUpdate();
    }
  }

  private interface Question<T> {
    T of(Connection connection) throws SQLException;
  }

  private <T> T use(Question<T> question) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(3000);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      return question.of(connection);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } catch (LinkageError e) {
      throw new IOException("SQLite does not run on this machine: " + e.getMessage(), e);
    }
  }
}
