package mapside.basemap.mbtiles;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mapside.basemap.ArchiveException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * A SQLite file of somebody else, open for reading. Its tables may be views that somebody wrote to
 * do harm, so SQLite is told how much memory, and how many steps for each question, it may take.
 * For one thread at a time.
 */
final class Database implements AutoCloseable {

  /** The greatest value, which for a tile is much. */
  private static final int MAX_VALUE = 16 << 20;

  /** The most memory SQLite may take for everything. */
  private static final int MAX_HEAP = 64 << 20;

  /** Steps of SQLite's machine for one question: about a second. */
  private static final int MAX_STEPS = 50_000_000;

  private static final int STEPS_AT_A_TIME = 10_000;

  private final Connection connection;
  private final Steps steps = new Steps();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** What is asked of a database. */
  interface Question<T> {

    /** Asks it; reads the answer to the end. */
    T of(Connection connection) throws SQLException;
  }

  /** Opens a file, which is never written to, nor is anything put beside it. */
  static Database open(Path file) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(MAX_VALUE));
    String url = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1";
    try {
      Database database = new Database(config.createConnection(url));
      try {
        database.restrict();
        return database;
      } catch (SQLException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw reason(e);
    } catch (LinkageError e) {
      throw new IOException("SQLite does not run on this machine: " + e.getMessage(), e);
    }
  }

  private void restrict() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA temp_store = MEMORY");
      statement.execute("PRAGMA hard_heap_limit = " + MAX_HEAP);
    }
    ProgressHandler.setHandler(connection, STEPS_AT_A_TIME, steps);
  }

  /**
   * Asks something.
   *
   * @throws ArchiveException if the file is damaged, or the answer takes too much
   */
  <T> T ask(Question<T> question) throws ArchiveException {
    steps.left = MAX_STEPS / STEPS_AT_A_TIME;
    try {
      return question.of(connection);
    } catch (SQLException e) {
      throw reason(e);
    }
  }

  /** Prepares a question with numbers to be filled in; it is closed with the database. */
  PreparedStatement prepare(String sql) throws ArchiveException {
    return ask(asked -> asked.prepareStatement(sql));
  }

  /** Whether the database has a table or view of a name. */
  boolean hasTable(String name) throws ArchiveException {
    return ask(
        asked -> {
          try (PreparedStatement tables =
              asked.prepareStatement("SELECT 1 FROM sqlite_schema WHERE name = ?")) {
            tables.setString(1, name);
            try (ResultSet found = tables.executeQuery()) {
              return found.next();
            }
          }
        });
  }

  private static ArchiveException reason(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    ArchiveException.Reason reason;
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      reason = ArchiveException.Reason.OTHER_FILE;
    } else if (code == SQLiteErrorCode.SQLITE_INTERRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOMEM.code
        || code == SQLiteErrorCode.SQLITE_TOOBIG.code) {
      reason = ArchiveException.Reason.TOO_LARGE;
    } else {
      reason = ArchiveException.Reason.DAMAGED;
    }
    return new ArchiveException(
        reason,
        code == SQLiteErrorCode.SQLITE_INTERRUPT.code
            ? "finding a tile in it takes too long; its table of tiles may lack an index"
            : String.valueOf(e.getMessage()));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Counts down and then stops SQLite. */
  private static final class Steps extends ProgressHandler {

    private int left;

    @Override
    protected int progress() {
      return left-- > 0 ? 0 : 1;
    }
  }
}
