package mapside.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a picture for the tools of the map. */
final class PictureToolOptions {

  @Option(names = "--graticule", description = "Show meridians and parallels.")
  private boolean graticule;

  @Option(
      names = "--measure",
      paramLabel = "PLACE",
      description = "A place to measure through, by id or by any of its names; twice or more.")
  private List<String> measure = List.of();

  @Option(
      names = "--lay",
      paramLabel = "NAME",
      description = "A country, an island or a place to lay over the middle of the map.")
  private @Nullable String lay;

  PictureTools tools() {
    return new PictureTools(graticule, measure, Optional.ofNullable(lay));
  }
}
