package mapside.basemap.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** How far areas cover each pixel of a tile. */
final class Coverage {

  /** What a pixel has that is covered as a whole. */
  static final int FULL = 255;

  private final BufferedImage canvas;
  private final byte[] covered;
  private final Graphics2D graphics;
  private boolean empty = true;

  Coverage(int side) {
    canvas = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    covered = ((DataBufferByte) canvas.getRaster().getDataBuffer()).getData();
    graphics = canvas.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
  }

  void set(Shape areas) {
    Arrays.fill(covered, (byte) 0);
    empty = !areas.intersects(0, 0, canvas.getWidth(), canvas.getHeight());
    if (!empty) {
      graphics.fill(areas);
    }
  }

  void setAll() {
    Arrays.fill(covered, (byte) FULL);
    empty = false;
  }

  /** Whether no pixel is covered for certain. */
  boolean isEmpty() {
    return empty;
  }

  /** How far a pixel is covered, 0 to {@link #FULL}. */
  int at(int index) {
    return covered[index] & FULL;
  }
}
