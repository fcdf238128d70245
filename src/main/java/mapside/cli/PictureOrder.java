package mapside.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mapside.geo.Camera;
import mapside.theme.MapTheme;
import mapside.theme.Theme;

/**
 * A picture that was asked for.
 *
 * @param article the file to read; empty for the article that ships with the program
 * @param map the file of the base map; empty for the one that ships with the program
 * @param select the places to select, by id or by any of their names; may be none
 * @param width logical pixels
 * @param height logical pixels
 * @param scale pixels of the picture for one logical pixel
 * @param theme light or dark
 * @param mapTheme how the map looks
 * @param camera where the map looks; empty for what the article and the selection ask for
 * @param tools what the tools show on the map
 * @param view what is to be seen on the map
 * @param output the PNG file to write
 */
public record PictureOrder(
    Optional<Path> article,
    Optional<Path> map,
    List<String> select,
    int width,
    int height,
    double scale,
    Theme theme,
    MapTheme mapTheme,
    Optional<Camera> camera,
    PictureTools tools,
    PictureView view,
    Path output) {

  /** Copies the list. */
  public PictureOrder {
    select = List.copyOf(select);
  }
}
