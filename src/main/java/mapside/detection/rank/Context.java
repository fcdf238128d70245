package mapside.detection.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldLayout;

/** What all groups of a section tell together, as far as is known: whose land, and where. */
final class Context {

  private static final int MOST = 120;

  final WorldGazetteer world;
  final List<Group> groups;
  private final Map<Integer, Double> countries = new HashMap<>();
  private final Map<Integer, Double> states = new HashMap<>();
  private final Map<Integer, Double> places = new HashMap<>();
  private double all;

  /** The place each group is taken to mean, and how surely; the first so many groups. */
  final int[] place;

  final double[] weight;
  final double[] lat;
  final double[] lon;

  Context(WorldGazetteer world, List<Group> groups) {
    this.world = world;
    this.groups = groups;
    int n = Math.min(MOST, groups.size());
    place = new int[n];
    weight = new double[n];
    lat = new double[n];
    lon = new double[n];
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      int best = group.place();
      if (g < n) {
        place[g] = best;
        weight[g] = group.certainty();
        lat[g] = best < 0 ? 0 : world.lat(best);
        lon[g] = best < 0 ? 0 : world.lon(best);
      }
      vote(group, 1);
    }
  }

  private void vote(Group group, double sign) {
    for (int i = 0; i < group.probabilities.length; i++) {
      double share = sign * group.probabilities[i] * Math.sqrt(group.mentions.size());
      if (Math.abs(share) > 0.02) {
        int option = group.options.get(i).place();
        places.merge(option, share, Double::sum);
        count(countries, world.country(option), share);
        count(states, world.state(option), share);
        all += share;
      }
    }
  }

  private static void count(Map<Integer, Double> counts, int container, double share) {
    if (container != WorldLayout.NONE) {
      counts.merge(container, share, Double::sum);
    }
  }

  /** Leaves the votes of a group out, or takes them in again. */
  void without(Group group, boolean out) {
    vote(group, out ? -1 : 1);
  }

  double countryShare(int country) {
    return all < 0.1 || country < 0 ? 0 : countries.getOrDefault(country, 0.0) / all;
  }

  double stateVotes(int state) {
    return state < 0 ? 0 : states.getOrDefault(state, 0.0);
  }

  double countryVotes(int country) {
    return country < 0 ? 0 : countries.getOrDefault(country, 0.0);
  }

  double placeVotes(int place) {
    return place < 0 ? 0 : places.getOrDefault(place, 0.0);
  }

  double votes() {
    return all;
  }
}
