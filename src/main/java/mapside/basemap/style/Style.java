package mapside.basemap.style;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a base map looks.
 *
 * @param background the colour where nothing is painted: open sea
 * @param rules what is painted, in this order
 */
public record Style(Colours background, List<Rule> rules) {

  /** Copies the list. */
  public Style {
    rules = List.copyOf(rules);
  }

  /** The names of all layers that the style paints. */
  public Set<String> layers() {
    Set<String> layers = new HashSet<>();
    for (Rule rule : rules) {
      if (!rule.selector().isEverywhere()) {
        layers.add(rule.selector().layer());
      }
    }
    return Set.copyOf(layers);
  }
}
