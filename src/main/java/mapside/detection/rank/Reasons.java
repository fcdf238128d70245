package mapside.detection.rank;

import java.util.ArrayList;
import java.util.List;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.gazetteer.world.WorldLayout;
import mapside.gazetteer.world.WorldPlace;
import mapside.geo.GreatCircle;

/** Puts together why a group is taken to mean its likeliest place. */
final class Reasons {

  private static final double NEAR_KM = 100;
  private static final double NAMESAKE_KM = 50;
  private static final int MOST = 3;

  private final Context context;
  private final WorldGazetteer world;

  Reasons(Context context) {
    this.context = context;
    this.world = context.world;
  }

  /** The strongest reasons first; none if the group has no place. */
  List<Evidence> of(int g) {
    Group group = context.groups.get(g);
    int best = group.best();
    if (best < 0 || group.isKnown) {
      return List.of();
    }
    Option option = group.options.get(best);
    if (option.means() != Option.Meaning.ITSELF) {
      return List.of(new Evidence.Unlisted(new WorldPlace(world, option.place())));
    }
    List<Evidence> reasons = new ArrayList<>();
    told(option.place(), group, reasons);
    reasons.addAll(group.ofNamesakes);
    if (best < group.called.length && group.called[best] > 0) {
      reasons.add(new Evidence.Called());
    }
    alone(option.place(), group, reasons);
    if (reasons.stream().noneMatch(Evidence.Only.class::isInstance)) {
      within(option.place(), reasons);
      near(option.place(), g, reasons);
    }
    return reasons.subList(0, Math.min(MOST, reasons.size()));
  }

  private void told(int place, Group group, List<Evidence> reasons) {
    for (Containers each : group.containers) {
      for (int container : each.behind()) {
        if (Containers.fit(place, List.of(container), world) > 0) {
          reasons.add(new Evidence.FollowedBy(new WorldPlace(world, container)));
          return;
        }
      }
    }
    for (Containers each : group.containers) {
      for (int container : each.before()) {
        if (Containers.fit(place, List.of(container), world) > 0) {
          reasons.add(new Evidence.Beside(new WorldPlace(world, container)));
          return;
        }
      }
    }
  }

  private void alone(int place, Group group, List<Evidence> reasons) {
    long itself = group.options.stream().filter(o -> o.means() == Option.Meaning.ITSELF).count();
    if (itself == 1) {
      reasons.add(new Evidence.Only());
      return;
    }
    boolean greatest =
        group.options.stream()
            .allMatch(
                o ->
                    world.population(o.place()) <= world.population(place)
                        || isNamesake(o.place(), place));
    if (greatest || world.kind(place).isNation()) {
      reasons.add(new Evidence.Greatest((int) itself));
    }
  }

  /** Whether a place is so near that it may be named for the other: a region for its city. */
  private boolean isNamesake(int place, int other) {
    return GreatCircle.distanceKm(world.point(place), world.point(other)) < NAMESAKE_KM;
  }

  private void within(int place, List<Evidence> reasons) {
    for (int container :
        new int[] {world.parent(place), world.state(place), world.country(place)}) {
      if (container != WorldLayout.NONE
          && container != place
          && context.placeVotes(container) > 0.5) {
        reasons.add(new Evidence.Within(new WorldPlace(world, container)));
        return;
      }
    }
  }

  private void near(int place, int g, List<Evidence> reasons) {
    double nearest = NEAR_KM;
    int other = WorldLayout.NONE;
    for (int o = 0; o < context.place.length; o++) {
      if (o == g || context.place[o] < 0 || context.place[o] == place || context.weight[o] < 0.5) {
        continue;
      }
      WorldKind kind = world.kind(context.place[o]);
      double km = GreatCircle.distanceKm(world.point(place), world.point(context.place[o]));
      if (!kind.isNation() && kind != WorldKind.STATE && km < nearest) {
        nearest = km;
        other = context.place[o];
      }
    }
    if (other != WorldLayout.NONE) {
      reasons.add(new Evidence.Near(new WorldPlace(world, other), Math.round(nearest)));
    }
  }
}
