package mapside.basemap.mbtiles;

import static mapside.basemap.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.ArchiveException.Reason.OTHER_FILE;
import static mapside.basemap.ArchiveException.Reason.OTHER_TILES;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mapside.basemap.ArchiveException;
import mapside.basemap.TileArchive;
import mapside.basemap.TileContent;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;

/** Reads an MBTiles archive (version 1.3) of pictures. */
public final class MbTilesArchive implements TileArchive {

  /** More rows than any description needs. */
  private static final int MAX_ROWS = 1000;

  private static final int MAX_ZOOM = 30;

  private final Database database;
  private final PreparedStatement tiles;
  private final MbTilesMetadata metadata;
  private final int minZoom;
  private final int maxZoom;
  private boolean closed;

  private MbTilesArchive(Database database) throws ArchiveException {
    this.database = database;
    if (!database.hasTable("tiles")) {
      throw new ArchiveException(OTHER_FILE, "a database without a table of tiles");
    }
    metadata = new MbTilesMetadata(database.hasTable("metadata") ? rows(database) : Map.of());
    tiles =
        database.prepare(
            "SELECT tile_data FROM tiles"
                + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
    minZoom = zoom(metadata.minZoom(), "min");
    maxZoom = zoom(metadata.maxZoom(), "max");
    if (maxZoom < minZoom) {
      throw new ArchiveException(DAMAGED, "zooms " + minZoom + " to " + maxZoom + " make no sense");
    }
    checkFormat();
  }

  /**
   * Opens an archive and reads what it says about itself.
   *
   * @throws ArchiveException if the file is no MBTiles archive of pictures or is damaged
   * @throws IOException if it can't be read
   */
  public static MbTilesArchive open(Path file) throws IOException {
    Database database = Database.open(file);
    try {
      return new MbTilesArchive(database);
    } catch (IOException | RuntimeException e) {
      close(database);
      throw e;
    }
  }

  private static Map<String, String> rows(Database database) throws ArchiveException {
    return database.ask(
        asked -> {
          Map<String, String> values = new HashMap<>();
          try (Statement statement = asked.createStatement();
              ResultSet row =
                  statement.executeQuery("SELECT name, value FROM metadata LIMIT " + MAX_ROWS)) {
            while (row.next()) {
              String name = row.getString(1);
              String value = row.getString(2);
              if (name != null && value != null) {
                values.put(name, value);
              }
            }
          }
          return values;
        });
  }

  /** What is said, or else what the tiles have. */
  private int zoom(OptionalInt said, String end) throws ArchiveException {
    if (said.isPresent()) {
      return said.getAsInt();
    }
    int found =
        database.ask(
            asked -> {
              try (Statement statement = asked.createStatement();
                  ResultSet row =
                      statement.executeQuery("SELECT " + end + "(zoom_level) FROM tiles")) {
                return row.next() ? row.getInt(1) : 0;
              }
            });
    if (found < 0 || found > MAX_ZOOM) {
      throw new ArchiveException(DAMAGED, "a zoom of " + found + " makes no sense");
    }
    return found;
  }

  private void checkFormat() throws ArchiveException {
    switch (metadata.format()) {
      case "pbf", "mvt" ->
          throw new ArchiveException(
              OTHER_TILES, "its tiles are shapes, which are read from PMTiles files only");
      case "webp", "avif" ->
          throw new ArchiveException(
              OTHER_TILES, "its tiles are " + metadata.format() + " pictures, not PNG or JPEG");
      default -> {
        // PNG or JPEG, or not said: the pictures themselves tell, when they are decoded.
      }
    }
  }

  @Override
  public TileContent content() {
    return TileContent.PICTURES;
  }

  @Override
  public int minZoom() {
    return minZoom;
  }

  @Override
  public int maxZoom() {
    return maxZoom;
  }

  @Override
  public GeoBounds bounds() {
    return metadata.bounds();
  }

  @Override
  public String attribution() {
    return metadata.attribution();
  }

  @Override
  public Set<String> layers() {
    return Set.of();
  }

  /** Rows are counted from the south, as in the Tile Map Service specification. */
  @Override
  public synchronized Optional<byte[]> tile(TileId id) throws IOException {
    if (closed) {
      throw new IOException("the archive is closed");
    }
    if (id.z() < minZoom || id.z() > maxZoom) {
      return Optional.empty();
    }
    return database.ask(
        asked -> {
          tiles.setInt(1, id.z());
          tiles.setInt(2, id.x());
          tiles.setInt(3, (1 << id.z()) - 1 - id.y());
          try (ResultSet row = tiles.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
          }
        });
  }

  @Override
  public synchronized void close() {
    closed = true;
    close(database);
  }

  private static void close(Database database) {
    try {
      database.close();
    } catch (SQLException e) {
      System.getLogger(MbTilesArchive.class.getName())
          .log(System.Logger.Level.WARNING, "an archive could not be closed", e);
    }
  }
}
