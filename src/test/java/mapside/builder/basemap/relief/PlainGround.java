package mapside.builder.basemap.relief;

import java.nio.file.Path;
import java.util.List;
import mapside.basemap.relief.HeightGrid;
import org.jspecify.annotations.NullMarked;

/** A file of heights of an Earth without mountains: all of it lies at 0 m. */
@NullMarked
public final class PlainGround {

  private PlainGround() {}

  /** Writes the file. */
  public static void write(Path file) {
    HeightGrid grid = new HeightGrid(3600, -180 * 3600, 90 * 3600, 360, 180);
    HeightFile.write(List.of(new HeightFile.Part(grid, new short[360 * 180])), file);
  }
}
