package mapside.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mapside.geo.Camera;
import mapside.messages.Messages;
import mapside.place.Naming;
import mapside.theme.MapTheme;
import mapside.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mapside picture}: the window as a PNG file, without a display. */
@Command(name = "picture", sortOptions = false)
final class PictureCommand implements Callable<Integer> {

  private final Windows windows;
  private final Messages messages;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ARTICLE", descriptionKey = "cli.article")
  private @Nullable Path article;

  @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.map")
  private @Nullable Path baseMap;

  @Option(names = "--select", paramLabel = "PLACE", descriptionKey = "cli.select")
  private List<String> select = List.of();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = Size.Converter.class,
      descriptionKey = "cli.size")
  private Size size = new Size(1280, 800);

  @Option(names = "--scale", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.scale")
  private double scale = 1;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      converter = ThemeConverter.class,
      descriptionKey = "cli.theme")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--map-theme",
      paramLabel = "THEME",
      defaultValue = "window",
      converter = MapThemeConverter.class,
      descriptionKey = "cli.map-theme")
  private MapTheme mapTheme = MapTheme.WINDOW;

  @Option(
      names = "--at",
      paramLabel = "LAT,LON,ZOOM",
      converter = At.Converter.class,
      descriptionKey = "cli.at")
  private @Nullable Camera at;

  @Mixin private PictureToolOptions tools = new PictureToolOptions();

  @Mixin private PictureViewOptions map = new PictureViewOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      descriptionKey = "cli.output")
  private Path output = Path.of("mapside.png");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.help")
  private boolean help;

  PictureCommand(Windows windows, Messages messages) {
    this.windows = windows;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (spec != null && !(scale >= 0.5 && scale <= 4)) {
      OptionSpec option = spec.findOption("--scale");
      throw new ParameterException(
          spec.commandLine(), "", option, option.originalStringValues().getLast());
    }
    if (spec != null && !output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new ParameterException(
          spec.commandLine(), messages.get("cli.not-png", output.toString()));
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
            map.view(Naming.of(messages.language())),
            output));
  }

  /** Reads the word of a theme of the map. */
  static final class MapThemeConverter implements CommandLine.ITypeConverter<MapTheme> {

    @Override
    public MapTheme convert(String value) {
      return MapTheme.ofCode(value)
          .orElseThrow(() -> new CommandLine.TypeConversionException(value));
    }
  }

  /** Reads {@code light} or {@code dark}. */
  static final class ThemeConverter implements CommandLine.ITypeConverter<Theme> {

    @Override
    public Theme convert(String value) {
      return Theme.ofCode(value).orElseThrow(() -> new CommandLine.TypeConversionException(value));
    }
  }
}
