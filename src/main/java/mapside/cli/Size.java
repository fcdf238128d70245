package mapside.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a picture in logical pixels.
 *
 * @param width 720 to 7680
 * @param height 480 to 4320
 */
record Size(int width, int height) {

  /** Reads {@code 1600x1000}. */
  static final class Converter implements ITypeConverter<Size> {

    @Override
    public Size convert(String value) {
      int cross = value.indexOf('x');
      try {
        int width = Integer.parseInt(value.substring(0, Math.max(0, cross)));
        int height = Integer.parseInt(value.substring(cross + 1));
        if (width >= 720 && width <= 7680 && height >= 480 && height <= 4320) {
          return new Size(width, height);
        }
      } catch (NumberFormatException e) {
        // Refused below, as numbers out of range are.
      }
      throw new TypeConversionException(value);
    }
  }
}
