package mapside.link;

import java.util.List;

/**
 * Why a name is taken to mean a place; {@code messages} has the words.
 *
 * @param key of its sentence among the messages
 * @param arguments what the sentence speaks of, in the order of its gaps
 */
public record Reason(String key, List<Object> arguments) {

  /** Copies the list. */
  public Reason {
    arguments = List.copyOf(arguments);
  }
}
