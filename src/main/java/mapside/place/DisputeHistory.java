package mapside.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The history of a dispute as a map can tell it.
 *
 * @param eras the earliest first; none if there is no history
 * @param now a sentence on the present, for each way to see it
 */
public record DisputeHistory(List<Era> eras, Map<BorderView.Present, String> now) {

  /** There is no history to tell. */
  public static final DisputeHistory NONE = new DisputeHistory(List.of(), Map.of());

  /** Copies the collections. */
  public DisputeHistory {
    eras = List.copyOf(eras);
    Map<BorderView.Present, String> copy = new EnumMap<>(BorderView.Present.class);
    copy.putAll(now);
    now = copy;
  }

  /** The era of a view; empty for the present, and for a year that begins no era. */
  public Optional<Era> era(BorderView view) {
    return eras.stream().filter(era -> view.year().equals(OptionalInt.of(era.year()))).findFirst();
  }

  /**
   * Whether there is something to tell of a view: of the present always, of a year if it is one.
   */
  public boolean tells(BorderView view) {
    return view.year().isEmpty() || era(view).isPresent();
  }

  /** The sentence that explains a view; empty if there is none. */
  public String sentence(BorderView view) {
    return era(view).map(Era::sentence).orElseGet(() -> now.getOrDefault(view.present(), ""));
  }
}
