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

  /** Another one is made anew. */
  private static final int VERSION = 2;

  /** Words round what was found; where each letter is a word, that makes a line too. */
  private static final int AROUND = 16;

  private static final int LETTERS_AROUND = 40;

  /** A word of the title counts ten times as much as one of the text, that of a place five. */
  private static final String SEARCH =
      "SELECT key, snippet(reading, -1, char(2), char(3), ' … ', ?) FROM reading"
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
    ask(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + VERSION);
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
            insert.setString(2, Unspaced.apart(reading.title()));
            insert.setString(3, Unspaced.apart(places(reading)));
            insert.setString(4, Unspaced.apart(text));
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

  /** What has all words; if nothing has, what has those that a question is about. */
  List<Found> search(String words) throws IOException {
    Question question = new Question(words);
    int around = Unspaced.isIn(words) ? LETTERS_AROUND : AROUND;
    return use(
        connection -> {
          List<Found> found = matching(connection, question.all(), around);
          return found.isEmpty() ? matching(connection, question.subject(), around) : found;
        });
  }

  private static List<Found> matching(Connection connection, String query, int around)
      throws SQLException {
    List<Found> found = new ArrayList<>();
    if (!query.isEmpty()) {
      try (PreparedStatement search = connection.prepareStatement(SEARCH)) {
        search.setInt(1, around);
        search.setString(2, query);
        try (ResultSet rows = search.executeQuery()) {
          while (rows.next()) {
            found.add(new Found(rows.getString(1), Excerpt.of(rows.getString(2))));
          }
        }
      }
    }
    return found;
  }

  private static void delete(Connection connection, String key) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM reading WHERE key = ?")) {
      delete.setString(1, key);
      delete.executeUpdate();
    }
  }

  private interface Work<T> {
    T of(Connection connection) throws SQLException;
  }

  /** Asks an index of this version. */
  private <T> T use(Work<T> work) throws IOException {
    return ask(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            if (version.getInt(1) != VERSION) {
              throw new SQLException("an index of version " + version.getInt(1));
            }
          }
          return work.of(connection);
        });
  }

  private <T> T ask(Work<T> work) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(3000);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      return work.of(connection);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } catch (LinkageError e) {
      throw new IOException("SQLite does not run on this machine: " + e.getMessage(), e);
    }
  }
}
