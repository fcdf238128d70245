package mapside.builder.basemap.tile;

/** The commands of a vector tile's geometry: go to, lines to, close (specification 4.3). */
final class GeometryCommands {

  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE = 7;

  private final Protobuf out = new Protobuf();
  private int x;
  private int y;

  void line(int[] xy) {
    command(MOVE_TO, 1);
    step(xy[0], xy[1]);
    command(LINE_TO, xy.length / 2 - 1);
    for (int i = 2; i < xy.length; i += 2) {
      step(xy[i], xy[i + 1]);
    }
  }

  void ring(int[] xy) {
    line(xy);
    command(CLOSE, 1);
  }

  private void command(int id, int count) {
    out.varint((long) count << 3 | id);
  }

  private void step(int toX, int toY) {
    zigzag(toX - x);
    zigzag(toY - y);
    x = toX;
    y = toY;
  }

  private void zigzag(int value) {
    out.varint(Integer.toUnsignedLong(value << 1 ^ value >> 31));
  }

  byte[] toBytes() {
    return out.toBytes();
  }
}
