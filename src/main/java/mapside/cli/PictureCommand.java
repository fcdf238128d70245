package mapside.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mapside.geo.Camera;
import mapside.theme.MapTheme;
import mapside.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mapside picture}: the window as a PNG file, without a display. */
@Command(
    name = "picture",
    description = "Makes a picture of the window, without needing a display.",
    sortOptions = false)
final class PictureCommand implements Callable<Integer> {

  private final Windows windows;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "The article to read; without it, the one shipped.")
  private @Nullable Path article;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "The base map, PMTiles or MBTiles; without it, the one shipped.")
  private @Nullable Path baseMap;

  @Option(
      names = "--select",
      paramLabel = "PLACE",
      description = "A place to select, by id or by any of its names; may be repeated.")
  private List<String> select = List.of();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = Size.Converter.class,
      description = "Width and height in logical pixels (default: ${DEFAULT-VALUE}).")
  private Size size = new Size(1280, 800);

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description = "Pixels for one logical pixel, 0.5 to 4 (default: ${DEFAULT-VALUE}).")
  private double scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      converter = ThemeConverter.class,
      description = "light or dark (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--map-theme",
      paramLabel = "THEME",
      defaultValue = "window",
      converter = MapThemeConverter.class,
      description =
          "How the map looks: window (as the window), light, dark, physical,"
              + " contrast, day, night or print"
              + " (default: ${DEFAULT-VALUE}).")
  private MapTheme mapTheme = MapTheme.WINDOW;

  @Option(
      names = "--at",
      paramLabel = "LAT,LON,ZOOM",
      converter = At.Converter.class,
      description =
          "Where the map looks: degrees north and east, and a zoom from 0 to 12; without it, where"
              + " the article and the selection are.")
  private @Nullable Camera at;

  @Mixin private PictureToolOptions tools = new PictureToolOptions();

  @Mixin private PictureViewOptions map = new PictureViewOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      description = "The file to write.")
  private Path output = Path.of("mapside.png");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  PictureCommand(Windows windows) {
    this.windows = windows;
  }

  @Override
  public Integer call() {
    if (spec != null && !(scale >= 0.5 && scale <= 4)) {
      throw new ParameterException(spec.commandLine(), "--scale " + scale + " is not 0.5 to 4");
    }
    if (spec != null && !output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new ParameterException(
          spec.commandLine(), "-o " + output + " does not end in .png, the one format written");
    }
    return windows.picture(
        new PictureOrder(
            Optional.ofNullable(article),
            Optional.ofNullable(baseMap),
            select,
            size.width(),
            size.height(),
            scale,
            theme,
            mapTheme,
            Optional.ofNullable(at),
            tools.tools(),
            map.view(),
            output));
  }

  /** Reads the word of a theme of the map. */
  static final class MapThemeConverter implements CommandLine.ITypeConverter<MapTheme> {

    @Override
    public MapTheme convert(String value) {
      return MapTheme.ofCode(value)
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "'"
                          + value
                          + "' is not one of "
                          + Arrays.stream(MapTheme.values())
                              .map(MapTheme::code)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** Reads {@code light} or {@code dark}. */
  static final class ThemeConverter implements CommandLine.ITypeConverter<Theme> {

    @Override
    public Theme convert(String value) {
      return Theme.ofCode(value)
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "'" + value + "' is neither light nor dark"));
    }
  }
}
