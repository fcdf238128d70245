package mapside.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mapside.messages.Problem;

/** What could not be read from a file of places, outlines or events. */
public sealed interface PlaceProblem extends Problem {

  /** The file. */
  Path file();

  @Override
  default List<String> arguments() {
    return List.of(file().toString());
  }

  /**
   * There is no file of places, so none are known.
   *
   * @param file where it should be
   */
  record Missing(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.missing";
    }
  }

  /**
   * There is no file of outlines, so places are points only.
   *
   * @param file where it should be
   */
  record NoOutlines(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.noOutlines";
    }
  }

  /**
   * There is no file of borders, so none are drawn but those of the base map.
   *
   * @param file where it should be
   */
  record NoBorders(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.noBorders";
    }
  }

  /**
   * There is no file of countries and islands to compare sizes with.
   *
   * @param file where it should be
   */
  record NoTerritories(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.noTerritories";
    }
  }

  /**
   * There is no file of names that help to find one's way, so the map has those of the article.
   *
   * @param file where it should be
   */
  record NoNames(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.noNames";
    }
  }

  /**
   * There is no file with the history of the dispute, so no year can be chosen.
   *
   * @param file where it should be
   */
  record NoHistory(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.noHistory";
    }
  }

  /**
   * It is there, but the system does not let it be read.
   *
   * @param file the file
   * @param reason what the system says
   */
  record Unreadable(@Override Path file, String reason) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.unreadable";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), reason);
    }
  }

  /**
   * From some line on it is no JSON; what stands before that line was read.
   *
   * @param file the file
   * @param line the line, from 1
   */
  record Damaged(@Override Path file, int line) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.damaged";
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), Integer.toString(line));
    }
  }

  /**
   * It is JSON, but not of the kind expected.
   *
   * @param file the file
   */
  record WrongKind(@Override Path file) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.wrongKind";
    }
  }

  /**
   * One entry was left out; the others were read.
   *
   * @param file the file
   * @param entry its id, or its number in the file, from 1, where it has none
   * @param fault what is wrong with it
   */
  record Skipped(@Override Path file, String entry, Fault fault) implements PlaceProblem {
    @Override
    public String key() {
      return "gazetteer.skipped." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> arguments() {
      return List.of(file.toString(), entry);
    }
  }

  /** What is wrong with one entry. */
  enum Fault {
    /** It has no id. */
    NO_ID,
    /** Another one before it has the same id. */
    SAME_ID,
    /** Its kind is missing or unknown. */
    NO_KIND,
    /** It has no English name. */
    NO_NAME,
    /** It has no point, or one that is not on Earth. */
    NO_POINT,
    /** Its extent is not west, south, east, north. */
    BAD_EXTENT,
    /** Its outline is no area or line. */
    NO_SHAPE,
    /** It lacks a year, a title or a sentence. */
    NO_ERA,
    /** It lacks a title, a place or a day of the form 2019-11-22. */
    INCOMPLETE
  }
}
