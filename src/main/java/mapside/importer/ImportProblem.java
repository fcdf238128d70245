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
   * The system does not allow this user to read it.
   *
   * @param file the file
   */
  record NoPermission(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.noPermission";
    }
  }

  /**
   * It is of a format that Mapside knows of but does not read.
   *
   * @param file the file
   * @param format what people call that format
   */
  record OtherFormat(@Override Path file, String format) implements ImportProblem {
    @Override
    public String key() {
      return "importer.otherFormat";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), format);
    }
  }

  /**
   * It holds more than can be read.
   *
   * @param file the file
   * @param mebibytes how much is read at most
   */
  record TooLarge(@Override Path file, long mebibytes) implements ImportProblem {
    @Override
    public String key() {
      return "importer.tooLarge";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Long.toString(mebibytes));
    }
  }

  /**
   * It has more pages than are read.
   *
   * @param file the file
   * @param pages how many are read at most
   */
  record TooManyPages(@Override Path file, int pages) implements ImportProblem {
    @Override
    public String key() {
      return "importer.tooManyPages";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Integer.toString(pages));
    }
  }

  /**
   * It begins like a file of a format, but is damaged or ends too early.
   *
   * @param file the file
   * @param format what people call that format
   */
  record Damaged(@Override Path file, String format) implements ImportProblem {
    @Override
    public String key() {
      return "importer.damaged";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), format);
    }
  }

  /**
   * It is locked by a password, or by its seller.
   *
   * @param file the file
   */
  record Locked(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.locked";
    }
  }

  /**
   * It has pictures of pages but no text, as scanned papers have.
   *
   * @param file the file
   */
  record Scanned(@Override Path file) implements ImportProblem {
    @Override
    public String key() {
      return "importer.scanned";
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
