package mapside.basemap.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The styles that ship with the program. */
public enum BundledStyle {
  /** Pale land in a pale blue sea, for a window on white. */
  LIGHT("light.style"),
  /** Slate land in a deep blue sea, for a window on near black. */
  DARK("dark.style"),
  /** Land coloured by its height and the sea by its depth, both in light and shade. */
  PHYSICAL("physical.style"),
  /** Strong, simple colours that a weak projector in a bright room can't wash out. */
  CONTRAST("contrast.style"),
  /** White land in a clear blue sea, every line strong: for a class in a bright room. */
  DAY("day.style"),
  /** Grey land in a black sea, every line bright: for a class in a dark room. */
  NIGHT("night.style"),
  /** Little ink on white paper, in greys that a black-and-white printer keeps apart. */
  PRINT("print.style");

  private final String file;

  BundledStyle(String file) {
    this.file = file;
  }

  /** The word that files, style sheets and the command line use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the style; any thread may, and each call reads it anew. */
  public Style load() {
    try (InputStream in = BundledStyle.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no style file " + file + " in the program");
      }
      return StyleParser.parse(file, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StyleException e) {
      throw new IllegalStateException(e);
    }
  }
}
