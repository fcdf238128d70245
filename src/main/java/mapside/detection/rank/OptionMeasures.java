package mapside.detection.rank;

import mapside.detection.span.Candidate;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/** An option in numbers, for decision trees: what it is, and how it fits what else is named. */
final class OptionMeasures {

  private static final double FAR = 20_000;
  private static final double DEGREE_KM = 111.2;

  private final Context context;
  private final WorldGazetteer world;
  private float[] row = new float[64];
  private int at;

  OptionMeasures(Context context) {
    this.context = context;
    this.world = context.world;
  }

  /** The numbers of every option of a group; the votes of the group itself are left out. */
  float[][] of(int g) {
    Group group = context.groups.get(g);
    context.without(group, true);
    double largest = 0;
    int itself = 0;
    for (Option option : group.options) {
      if (option.means() == Option.Meaning.ITSELF) {
        largest = Math.max(largest, people(option.place()));
        itself++;
      }
    }
    float[][] rows = new float[group.options.size()][];
    for (int i = 0; i < rows.length; i++) {
      row = new float[64];
      at = 0;
      Option option = group.options.get(i);
      itself(option, largest, itself, group);
      contained(option, group);
      votes(option);
      distances(option, g);
      rows[i] = java.util.Arrays.copyOf(row, at);
    }
    context.without(group, false);
    return rows;
  }

  private void put(double value) {
    row[at++] = (float) value;
  }

  private void put(boolean value) {
    row[at++] = value ? 1 : 0;
  }

  private double people(int place) {
    return Math.log1p(world.prominence(place));
  }

  private void itself(Option option, double largest, int options, Group group) {
    WorldKind kind = world.kind(option.place());
    Candidate first = group.mentions.getFirst();
    put(option.means().ordinal());
    put(people(option.place()));
    put(people(option.place()) - largest);
    put(Math.log1p(world.population(option.place())));
    put(kind.ordinal());
    put(kind.isNation());
    put(kind == WorldKind.STATE);
    put(kind == WorldKind.COUNTY);
    put(kind == WorldKind.CAPITAL);
    put(kind == WorldKind.STATE_SEAT);
    put(kind == WorldKind.SECTION || kind == WorldKind.ABANDONED);
    put(kind.isPhysical());
    put(option.nameKind() == NameKind.PRIMARY);
    put(option.nameKind().ordinal());
    put(option.position());
    put(options);
    put(first.words());
    put(group.mentions.size());
  }

  private void contained(Option option, Group group) {
    int behind = 0;
    int further = 0;
    int before = 0;
    int later = 0;
    int told = 0;
    for (Containers each : group.containers) {
      behind = Math.max(behind, fit(option, each.behind()));
      further = Math.max(further, fit(option, each.further()));
      before = Math.max(before, fit(option, each.before()));
      later = Math.max(later, fit(option, each.later()));
      told += each.isExplicit() ? 1 : 0;
    }
    put(behind);
    put(further);
    put(before);
    put(later);
    put(told > 0);
  }

  private int fit(Option option, java.util.List<Integer> containers) {
    if (option.means() != Option.Meaning.ITSELF) {
      return containers.contains(option.place()) ? 4 : 0;
    }
    return Containers.fit(option.place(), containers, world);
  }

  private void votes(Option option) {
    int place = option.place();
    int country = world.country(place);
    int state = world.state(place);
    put(context.countryShare(country));
    put(context.placeVotes(country == place ? -1 : country));
    put(context.placeVotes(state == place ? -1 : state));
    put(context.placeVotes(world.parent(place)));
    put(context.stateVotes(state));
    put(state == place ? 0 : context.stateVotes(state) / Math.max(1, context.votes()));
    put(context.placeVotes(place));
    put(world.kind(place).isNation() ? context.countryVotes(place) : 0);
    put(Math.log1p(Math.max(0, context.votes())));
  }

  private void distances(Option option, int g) {
    double lat = world.lat(option.place());
    double lon = world.lon(option.place());
    double nearest = FAR;
    double second = FAR;
    double close = 0;
    double regional = 0;
    double sum = 0;
    double before = FAR;
    double after = FAR;
    int inside = 0;
    for (int o = 0; o < context.place.length; o++) {
      if (o == g || context.place[o] < 0 || context.place[o] == option.place()) {
        continue;
      }
      WorldKind kind = world.kind(context.place[o]);
      if (kind.isNation() || kind == WorldKind.STATE || kind == WorldKind.CONTINENT) {
        continue;
      }
      double km = km(lat, lon, context.lat[o], context.lon[o]);
      double weight = context.weight[o];
      if (weight > 0.3) {
        second = Math.min(second, Math.max(nearest, km));
        nearest = Math.min(nearest, km);
        before = o < g && g - o <= 2 ? Math.min(before, km) : before;
        after = o > g && o - g <= 2 ? Math.min(after, km) : after;
      }
      close += km < 50 ? weight : 0;
      regional += km < 300 ? weight : 0;
      inside++;
      sum += weight * Math.exp(-km / 150);
    }
    put(Math.log1p(nearest));
    put(Math.log1p(second));
    put(Math.log1p(before));
    put(Math.log1p(after));
    put(close);
    put(inside == 0 ? -1 : regional / inside);
    put(sum);
    put(inside);
  }

  /** The distance on a sphere, by the haversine formula, in kilometres. */
  private static double km(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1);
    if (Math.abs(lat2 - lat1) > 60) {
      return Math.abs(lat2 - lat1) * DEGREE_KM;
    }
    double a = Math.sin(dLat / 2);
    double b = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h = a * a + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * b * b;
    return 2 * mapside.geo.GreatCircle.EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
