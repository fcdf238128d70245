package mapside.link;

import java.util.List;

/**
 * How a mention was found by a program.
 *
 * @param confidence how likely the name means just this place, 0 to 1
 * @param reasons why it is taken to, the strongest first
 * @param alternatives what else it may mean, the likelier first
 */
public record Finding(double confidence, List<Reason> reasons, List<Alternative> alternatives) {

  /** Copies the lists. */
  public Finding {
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }
}
