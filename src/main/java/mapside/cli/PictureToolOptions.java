package mapside.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a picture for the tools of the map. */
final class PictureToolOptions {

  @Option(names = "--graticule", descriptionKey = "cli.graticule")
  private boolean graticule;

  @Option(names = "--measure", paramLabel = "PLACE", descriptionKey = "cli.measure")
  private List<String> measure = List.of();

  @Option(names = "--lay", paramLabel = "NAME", descriptionKey = "cli.lay")
  private @Nullable String lay;

  PictureTools tools() {
    return new PictureTools(graticule, measure, Optional.ofNullable(lay));
  }
}
