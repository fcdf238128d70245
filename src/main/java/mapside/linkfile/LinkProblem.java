package mapside.linkfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
   * Some links could not be found again, because the text has changed.
   *
   * @param file the file
   * @param count how many
   * @param first the name in the first of them
   */
  record Orphaned(@Override Path file, int count, String first) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.orphaned";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Integer.toString(count), first);
    }
  }

  /**
   * One annotation is not used; it stays in the file.
   *
   * @param file the file
   * @param entry its id, or its number in the file, from 1, where it has none
   * @param fault what is wrong with it
   */
  record Skipped(@Override Path file, String entry, Fault fault) implements LinkProblem {
    @Override
    public String key() {
      return "linkfile.skipped." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), entry);
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
