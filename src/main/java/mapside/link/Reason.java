package mapside.link;

import java.util.List;
import java.util.Locale;
import mapside.place.Names;

/**
 * Why a name is taken to mean a place; {@code messages} has the words.
 *
 * @param key of its sentence among the messages
 * @param arguments what the sentence speaks of, in the order of its gaps; names of places are told
 *     by {@link #arguments(Locale)}
 */
public record Reason(String key, List<Object> arguments) {

  /** Copies the list. */
  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** What the sentence speaks of, with places as they are called in a language. */
  public Object[] arguments(Locale reader) {
    return arguments.stream()
        .map(each -> each instanceof Names names ? names.in(reader) : each)
        .toArray();
  }
}
