package mapside.messages;

import java.util.ArrayList;
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

  /** What it consists of, a sentence each, where it is several faults in one; mostly nothing. */
  default List<String> details(Messages messages) {
    return List.of();
  }

  /** Its sentence, and below it each of its details on a line of its own. */
  default String inFull(Messages messages) {
    List<String> lines = new ArrayList<>(List.of(in(messages)));
    lines.addAll(details(messages));
    return String.join("\n", lines);
  }
}
