package mapside.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.basemap.style.BundledStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours that alone tell things apart do so for readers who lack one of the eye's three kinds of
 * cones. The colours of highlights are not among them: the lines below those differ too.
 */
class ColourVisionTest {

  private static final Path SHEETS = Path.of("src/main/resources/mapside");

  /** A difference in CIE Lab that is plain to see even across a gap; 2 is hardly to be seen. */
  private static final double PLAIN = 10;

  /** What an eye makes of linear red, green and blue: Viénot and others 1999; Brettel 1997. */
  enum Eye {
    WHOLE(1, 0, 0, 0, 1, 0, 0, 0, 1),
    WITHOUT_LONG(0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1),
    WITHOUT_MIDDLE(0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1),
    WITHOUT_SHORT(1, 0.14461, -0.14461, 0, 0.85924, 0.14076, 0, 0.85924, 0.14076);

    private final double[] matrix;

    Eye(double... matrix) {
      this.matrix = matrix;
    }

    double[] sees(double[] linear) {
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += matrix[3 * i + k] * linear[k];
        }
        seen[i] = Math.clamp(sum, 0, 1);
      }
      return seen;
    }
  }

  /** In the map of a year: who held which land, and what land it does not tell of. */
  @ParameterizedTest
  @EnumSource(Eye.class)
  void whoHeldLandIsToldApart(Eye eye) throws IOException {
    Map<String, Map<String, String>> sheets = colours("map/map.css", ".map-pane", "-map-");
    assertThat(sheets).hasSizeGreaterThanOrEqualTo(BundledStyle.values().length);
    for (BundledStyle style : BundledStyle.values()) {
      String sheet = style == BundledStyle.LIGHT ? ".map-pane" : ".map-pane." + style.code();
      double[] land = linear(land(style));
      List<double[]> held = new ArrayList<>(List.of(land));
      for (String name : List.of("held-first", "held-second", "held-shared")) {
        held.add(over(sheets.getOrDefault(sheet, Map.of()).getOrDefault(name, ""), land(style)));
      }
      assertApart(held, eye, sheet);
    }
  }

  /** Behind letters: the selection's passages, what was found, and what is marked to be copied. */
  @ParameterizedTest
  @EnumSource(Eye.class)
  void whatIsSelectedAndWhatIsFoundAreToldApart(Eye eye) throws IOException {
    Map<String, Map<String, String>> sheets =
        colours("app/palette.css", ".mapside-window", "-mapside-");
    assertThat(sheets).hasSize(2);
    sheets.forEach(
        (sheet, named) -> {
          for (List<String> pair :
              List.of(
                  List.of("passage", "found"),
                  List.of("passage", "found-active"),
                  List.of("found", "found-active"),
                  List.of("passage", "selection"),
                  List.of("passage", "paper"),
                  List.of("accent", "mention"),
                  List.of("mention", "actor"))) {
            assertApart(
                pair.stream().map(name -> linear(named.getOrDefault(name, ""))).toList(),
                eye,
                sheet + pair);
          }
        });
  }

  private static void assertApart(List<double[]> colours, Eye eye, String what) {
    for (int i = 0; i < colours.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(difference(eye.sees(colours.get(i)), eye.sees(colours.get(k))))
            .as(what + " " + i + " and " + k)
            .isGreaterThan(PLAIN);
      }
    }
  }

  /** The colours that each part of a sheet names. */
  private static Map<String, Map<String, String>> colours(String sheet, String start, String prefix)
      throws IOException {
    String text = Files.readString(SHEETS.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
    Map<String, Map<String, String>> colours = new LinkedHashMap<>();
    Matcher parts =
        Pattern.compile(Pattern.quote(start) + "(\\.\\w+)?\\s*\\{([^}]*)}").matcher(text);
    while (parts.find()) {
      Map<String, String> named = new LinkedHashMap<>();
      Matcher lines =
          Pattern.compile(prefix + "([\\w-]+): #(\\p{XDigit}{6,8});").matcher(parts.group(2));
      while (lines.find()) {
        named.put(lines.group(1), lines.group(2));
      }
      if (!named.isEmpty()) {
        String part = parts.group(1) == null ? "" : parts.group(1);
        colours.put(start + part, named);
      }
    }
    return colours;
  }

  private static String land(BundledStyle style) throws IOException {
    String text = Files.readString(SHEETS.resolve("basemap/style/" + style.code() + ".style"));
    Matcher land = Pattern.compile("(?m)^colour (?:paper|slate)\\s+#(\\w{6})").matcher(text);
    // Where heights colour the land, there is no one colour of it.
    return land.find() ? land.group(1) : "e8e4d4";
  }

  private static double[] linear(String hex) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] = linear(channel(hex, i) / 255.0);
    }
    return linear;
  }

  private static int channel(String hex, int number) {
    return Integer.parseInt(hex.substring(2 * number, 2 * number + 2), 16);
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** A colour that lets some of the land below it through. */
  private static double[] over(String hex, String land) {
    double cover = hex.length() == 8 ? channel(hex, 3) / 255.0 : 1;
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] = linear((channel(hex, i) * cover + channel(land, i) * (1 - cover)) / 255);
    }
    return linear;
  }

  private static double difference(double[] one, double[] other) {
    double[] first = lab(one);
    double[] second = lab(other);
    return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
  }

  private static double[] lab(double[] linear) {
    double x = bent((0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.95047);
    double y = bent(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]);
    double z = bent((0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double bent(double value) {
    return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
  }
}
