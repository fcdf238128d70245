package mapside.linkfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mapside.messages.Messages;
import mapside.messages.Problem;

/** What could not be read from a link file, or written to one. */
public sealed interface LinkProblem extends Problem {

  /** The file. */
  Path file();

  @Override
  default List<String> arguments() {
    return List.of(file().toString());
  }

  /**
   * There is no link file.
   *
   * @param file where it should be
   */
  record Missing(@Override Path file) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.missing";
    }
  }

  /**
   * It is there, but the system does not let it be read.
   *
   * @param file the file
   * @param reason what the system says
   */
  record Unreadable(@Override Path file, String reason) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), reason);
    }
  }

  /**
   * It is no JSON from some line on.
   *
   * @param file the file
   * @param line the line, from 1
   */
  record Damaged(@Override Path file, int line) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.damaged";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Integer.toString(line));
    }
  }

  /**
   * It is JSON, but no page or collection of annotations.
   *
   * @param file the file
   */
  record WrongKind(@Override Path file) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.wrongKind";
    }
  }

  /**
   * It is larger than any link file is.
   *
   * @param file the file
   */
  record TooLarge(@Override Path file) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.tooLarge";
    }
  }

  /**
   * Some links or notes could not be found again, because the text has changed.
   *
   * @param file the file
   * @param words what they were about
   */
  record Orphaned(@Override Path file, List<String> words) implements LinkProblem {

    /** Copies the list. */
    public Orphaned {
      words = List.copyOf(words);
    }

    @Override
    public String key() {
      return "linkfile.orphaned";
    }

    @Override
    public String in(Messages messages) {
      return messages.get(key(), file.toString(), words.size());
    }

    @Override
    public List<String> details(Messages messages) {
      return words.stream().map(each -> messages.get("linkfile.orphaned.one", each)).toList();
    }
  }

  /**
   * Some annotations are not used; they stay in the file.
   *
   * @param file the file
   * @param entries which, and what is wrong with each
   */
  record Skipped(@Override Path file, List<One> entries) implements LinkProblem {

    /** Copies the list. */
    public Skipped {
      entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param words what it is about; empty if it does not say
     * @param fault what is wrong with it
     */
    public record One(String words, Fault fault) {}

    @Override
    public String key() {
      return "linkfile.skipped";
    }

    @Override
    public String in(Messages messages) {
      return messages.get(key(), file.toString(), entries.size());
    }

    @Override
    public List<String> details(Messages messages) {
      return entries.stream()
          .map(each -> messages.get(key(each.fault), each.words))
          .distinct()
          .toList();
    }

    private static String key(Fault fault) {
      return "linkfile.skipped." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What is wrong with one annotation. */
  enum Fault {
    /** It says neither which words nor which positions it is about. */
    NO_SELECTOR,
    /** It names no place. */
    NO_PLACE,
    /** It names a place that the gazetteer does not know. */
    UNKNOWN_PLACE,
    /** It gives the name another part than place or actor. */
    UNKNOWN_ROLE
  }
}
