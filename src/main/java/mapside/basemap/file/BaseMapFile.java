package mapside.basemap.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mapside.basemap.BaseMapException;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.basemap.pmtiles.ArchiveException;
import mapside.basemap.pmtiles.Header;
import mapside.basemap.pmtiles.PmTilesArchive;

/** Opens a file that holds a base map. */
public final class BaseMapFile {

  private BaseMapFile() {}

  /**
   * Opens a file.
   *
   * @return the archive, which the caller closes
   * @throws BaseMapException if it can't be opened, with the problem told in users' terms
   */
  public static TileArchive open(Path file) throws BaseMapException {
    try {
      PmTilesArchive archive = PmTilesArchive.open(file);
      if (archive.header().tileType() != Header.VECTOR_TILES) {
        archive.close();
        throw new ArchiveException(
            ArchiveException.Reason.OTHER_TILES, "its tiles are pictures, not shapes");
      }
      return archive;
    } catch (IOException e) {
      throw new BaseMapException(problem(file, e), e);
    }
  }

  private static BaseMapProblem problem(Path file, IOException e) {
    if (e instanceof ArchiveException archive) {
      String detail = String.valueOf(archive.getMessage());
      return switch (archive.reason()) {
        case NOT_PMTILES -> new BaseMapProblem.NotAMap(file);
        case OTHER_VERSION, OTHER_COMPRESSION, OTHER_TILES, TOO_LARGE ->
            new BaseMapProblem.Unsupported(file, detail);
        case CUT_SHORT, DAMAGED -> new BaseMapProblem.Damaged(file, detail);
      };
    }
    return Files.exists(file)
        ? new BaseMapProblem.Unreadable(file, String.valueOf(e.getMessage()))
        : new BaseMapProblem.Missing(file);
  }
}
