package mapside.detection.rank;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.span.Candidate;

/** All mentions of one name that are taken to mean one place, and the places it may be. */
final class Group {

  final String name;
  final List<Candidate> mentions = new ArrayList<>();
  final List<Option> options = new ArrayList<>();

  /** Of each mention, the places named right behind it as what it lies in; may be none. */
  final List<Containers> containers = new ArrayList<>();

  /** Whether somebody has said which place it is, the only option. */
  boolean isKnown;

  /** Why its likeliest place and not a namesake close by is meant; none if nothing had to tell. */
  final List<Evidence> ofNamesakes = new ArrayList<>();

  /** The share of the mentions that call each option what it is, of the same order; may be none. */
  double[] called = new double[0];

  /** How likely each option is, as far as is known; of the same order. */
  double[] probabilities = new double[0];

  Group(String name) {
    this.name = name;
  }

  /** The number of the likeliest option; −1 if there is none. */
  int best() {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
    }
    return best;
  }

  /** The likeliest place; −1 if there is none. */
  int place() {
    int best = best();
    return best < 0 ? -1 : options.get(best).place();
  }

  /** How likely the likeliest option is. */
  double certainty() {
    int best = best();
    return best < 0 ? 0 : probabilities[best];
  }
}
