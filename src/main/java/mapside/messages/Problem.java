package mapside.messages;

import java.util.List;

/**
 * Something that went wrong and can be told to a reader: what, in which file, and what can be done.
 * Engines return their own closed sets of problems; the words come from {@link Messages}.
 */
public interface Problem {

  /** The key of its sentence among the messages. */
  String key();

  /** What the sentence speaks of: file names, ids, line numbers, in the order of its gaps. */
  List<String> arguments();

  /** Its sentence in the words of one language. */
  default String in(Messages messages) {
    return messages.get(key(), arguments().toArray());
  }
}
