package mapside.app;

import java.nio.file.Path;
import mapside.basemap.BaseMapException;
import mapside.basemap.TileArchive;
import mapside.basemap.file.BaseMapFile;
import mapside.basemap.style.BundledStyle;
import mapside.task.Job;
import mapside.task.Running;

/** Opens a base map that the user chose. Fails with a {@link BaseMapException}. */
final class OpenForeignMap implements Job<TileArchive> {

  private final Path file;

  OpenForeignMap(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public TileArchive run(Running running) throws BaseMapException {
    // Every style paints the same layers.
    return BaseMapFile.openForeign(file, BundledStyle.LIGHT.load());
  }
}
