package mapside.builder.basemap.relief;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mapside.basemap.relief.HeightBlock;
import mapside.basemap.relief.HeightGrid;
import mapside.basemap.relief.Heights;

/** Writes a file of heights; its format is told in the package {@code mapside.basemap.relief}. */
final class HeightFile {

  /** A grid and its heights in metres, by rows. */
  record Part(HeightGrid grid, short[] metres) {}

  private HeightFile() {}

  static void write(List<Part> parts, Path file) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(Heights.MAGIC);
      out.writeInt(Heights.VERSION);
      out.writeInt(parts.size());
      for (Part part : parts) {
        HeightGrid grid = part.grid();
        for (int number :
            new int[] {grid.cell(), grid.west(), grid.north(), grid.columns(), grid.rows()}) {
          out.writeInt(number);
        }
      }
      List<byte[]> blocks = new ArrayList<>();
      parts.forEach(part -> blocks.addAll(blocks(part)));
      for (byte[] block : blocks) {
        out.writeInt(block.length);
      }
      for (byte[] block : blocks) {
        out.write(block);
      }
      Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
      Files.write(temporary, bytes.toByteArray());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> blocks(Part part) {
    HeightGrid grid = part.grid();
    int columns = grid.blockColumns();
    return IntStream.range(0, columns * grid.blockRows())
        .parallel()
        .mapToObj(i -> block(part, i % columns, i / columns))
        .toList();
  }

  private static byte[] block(Part part, int blockColumn, int blockRow) {
    HeightGrid grid = part.grid();
    int width = grid.blockWidth(blockColumn);
    short[] metres = new short[width * grid.blockHeight(blockRow)];
    for (int i = 0; i < metres.length; i++) {
      int column = blockColumn * HeightGrid.BLOCK + i % width;
      int row = blockRow * HeightGrid.BLOCK + i / width;
      metres[i] = part.metres()[row * grid.columns() + column];
    }
    return HeightBlock.pack(metres, width);
  }
}
