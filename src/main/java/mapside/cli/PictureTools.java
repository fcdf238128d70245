package mapside.cli;

import java.util.List;
import java.util.Optional;

/**
 * What the tools show on the map of a picture.
 *
 * @param graticule whether there are meridians and parallels
 * @param measure the places that a measured course goes through, by id or name; may be none
 * @param lay the country, island or place whose outline lies over the middle of the map
 */
public record PictureTools(boolean graticule, List<String> measure, Optional<String> lay) {

  /** Nothing. */
  public static final PictureTools NONE = new PictureTools(false, List.of(), Optional.empty());

  /** Copies the list. */
  public PictureTools {
    measure = List.copyOf(measure);
  }
}
