package mapside.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mapside.messages.Problem;

/**
 * Why a parcel can't be opened.
 *
 * @param file the parcel
 * @param fault what is wrong with it
 */
public record ParcelProblem(Path file, Fault fault) implements Problem {

  /** What is wrong with a parcel. */
  public enum Fault {
    /** There is no such file. */
    MISSING,
    /** It is no zip, or a damaged one. */
    DAMAGED,
    /** It is a zip, but of something else. */
    NO_PARCEL,
    /** A later version of Mapside made it. */
    TOO_NEW,
    /** It would write outside of its folder. */
    ESCAPES,
    /** It is far larger inside than any article. */
    TOO_LARGE
  }

  @Override
  public String key() {
    return "parcel." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<String> arguments() {
    return List.of(String.valueOf(file.getFileName()));
  }
}
