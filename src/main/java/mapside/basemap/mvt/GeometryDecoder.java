package mapside.basemap.mvt;

import java.util.Arrays;

/** Decodes the commands of features' geometry (specification 4.3), one feature after another. */
final class GeometryDecoder {

  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE = 7;

  /** Far beyond any buffer, and still exact as a float. */
  private static final int MAX_COORDINATE = 1 << 22;

  private int[] xy = {};
  private int[] ends = new int[16];
  private int size;
  private int parts;
  private int x;
  private int y;

  /**
   * The geometry of one feature.
   *
   * @param minVertices the least a part needs to be kept: 2 for a line, 3 for a ring
   */
  Geometry decode(ProtoReader commands, int minVertices) throws DamagedTileException {
    // A coordinate takes at least a byte.
    if (xy.length < commands.remaining()) {
      xy = new int[commands.remaining()];
    }
    size = 0;
    parts = 0;
    x = 0;
    y = 0;
    while (commands.hasMore()) {
      int command = commands.uint32("a geometry command");
      run(command & 7, command >> 3, commands, 2 * minVertices);
    }
    endPart(2 * minVertices);
    return new Geometry(Arrays.copyOf(xy, size), Arrays.copyOf(ends, parts));
  }

  private void run(int id, int count, ProtoReader commands, int minSize)
      throws DamagedTileException {
    switch (id) {
      case MOVE_TO -> {
        if (count != 1) {
          throw new DamagedTileException("a line or ring that starts at " + count + " places");
        }
        endPart(minSize);
        vertex(commands);
      }
      case LINE_TO -> lineTo(count, commands);
      case CLOSE -> {
        if (count != 1) {
          throw new DamagedTileException("a ring closed " + count + " times");
        }
      }
      default -> throw new DamagedTileException("an unknown geometry command " + id);
    }
  }

  private void lineTo(int count, ProtoReader commands) throws DamagedTileException {
    if (size == partStart()) {
      throw new DamagedTileException("a line that starts nowhere");
    }
    if (count > commands.remaining() / 2) {
      throw new DamagedTileException("a line of " + count + " vertices that are not there");
    }
    for (int i = 0; i < count; i++) {
      vertex(commands);
    }
  }

  private void vertex(ProtoReader commands) throws DamagedTileException {
    x += commands.zigzag32();
    y += commands.zigzag32();
    if (Math.max(Math.abs((long) x), Math.abs((long) y)) > MAX_COORDINATE) {
      throw new DamagedTileException("a vertex far outside of the tile: " + x + ", " + y);
    }
    xy[size++] = x;
    xy[size++] = y;
  }

  private int partStart() {
    return parts == 0 ? 0 : ends[parts - 1];
  }

  private void endPart(int minSize) {
    if (size - partStart() < minSize) {
      size = partStart();
      return;
    }
    if (parts == ends.length) {
      ends = Arrays.copyOf(ends, 2 * parts);
    }
    ends[parts++] = size;
  }
}
