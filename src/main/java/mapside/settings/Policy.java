package mapside.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the administrator of a computer says of its settings, by the names that the settings' own
 * file has. Immutable.
 *
 * @param defaults values for whoever has not chosen one
 * @param locked values that hold whatever was chosen, and can't be changed
 */
public record Policy(Map<String, String> defaults, Map<String, String> locked) {

  /** Where no administrator says anything. */
  public static final Policy NONE = new Policy(Map.of(), Map.of());

  /** Copies the maps. */
  public Policy {
    defaults = Map.copyOf(new TreeMap<>(defaults));
    locked = Map.copyOf(new TreeMap<>(locked));
  }

  /** The value that holds for a setting, given what the user chose. */
  Optional<String> value(String name, Optional<String> chosen) {
    return Optional.ofNullable(locked.get(name))
        .or(() -> chosen)
        .or(() -> Optional.ofNullable(defaults.get(name)));
  }

  /** Whether a setting can't be changed. */
  boolean locks(String name) {
    return locked.containsKey(name);
  }
}
