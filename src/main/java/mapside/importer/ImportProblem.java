package mapside.importer;

import java.nio.file.Path;
import java.util.List;
import mapside.messages.Problem;

/** Why a file could not be read as an article. */
public sealed interface ImportProblem extends Problem {

  /** The file. */
  Path file();

  @Override
  default List<String> arguments() {
    return List.of(file().toString());
  }

  /**
   * There is no such file.
   *
   * @param file where it should be
   */
  record Missing(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.missing";
    }
  }

  /**
   * It is a folder.
   *
   * @param file the folder
   */
  record IsFolder(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.folder";
    }
  }

  /**
   * It is there, but the system does not let it be read.
   *
   * @param file the file
   * @param reason what the system says
   */
  record Unreadable(@Override Path file, String reason) implements ImportProblem {
    @Override
    public String key() {
      return "importer.unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), reason);
    }
  }

  /**
   * It holds something else than text.
   *
   * @param file the file
   */
  record NotText(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.notText";
    }
  }

  /**
   * It is text in an encoding other than UTF-8, and UTF-16 with a mark at its beginning.
   *
   * @param file the file
   * @param line the first line that can't be read, from 1
   */
  record BadEncoding(@Override Path file, int line) implements ImportProblem {
    @Override
    public String key() {
      return "importer.badEncoding";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Integer.toString(line));
    }
  }

  /**
   * There is nothing to read in it.
   *
   * @param file the file
   */
  record Empty(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.empty";
    }
  }
}
