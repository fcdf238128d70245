package mapside.detection.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mapside.detection.span.Candidate;
import mapside.detection.span.Section;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/**
 * Puts the mentions of a section into groups of one sense: one name, one place, unless the text
 * says otherwise by naming what each lies in.
 */
final class Groups {

  private static final int MOST_OPTIONS = 80;
  private static final int MOST_INSIDE = 4;

  /** A name that means so prominent a place hardly means an unlisted one. */
  private static final long WELL_KNOWN = 1_000_000;

  private final Section section;
  private final WorldGazetteer world;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  private Groups(Section section) {
    this.section = section;
    this.world = section.world();
  }

  static List<Group> of(Section section, List<Candidate> mentions, Map<Candidate, Integer> known) {
    Groups groups = new Groups(section);
    for (Candidate mention : mentions) {
      Integer place = known.get(mention);
      if (place == null) {
        groups.add(mention);
      } else {
        groups.addKnown(mention, place);
      }
    }
    groups.groups.values().forEach(groups::addOptions);
    return new ArrayList<>(groups.groups.values());
  }

  private void addKnown(Candidate mention, int place) {
    Group group =
        groups.computeIfAbsent(
            mention.name() + "=" + place,
            sense -> {
              Group known = new Group(mention.name());
              known.isKnown = true;
              known.options.add(new Option(place, NameKind.PRIMARY, 0, Option.Meaning.ITSELF));
              return known;
            });
    group.mentions.add(mention);
    group.containers.add(Containers.of(mention, section));
  }

  private void add(Candidate mention) {
    Containers containers = Containers.of(mention, section);
    int told = told(mention, containers);
    String sense = mention.name() + (told < 0 ? "" : "/" + told);
    Group group = groups.get(sense);
    if (group == null) {
      group = sameName(mention, told);
    }
    if (group == null) {
      group = new Group(mention.name());
      groups.put(sense, group);
    }
    group.mentions.add(mention);
    group.containers.add(containers);
  }

  /** A mention that tells nothing joins the first of its name; one that tells, one that did not. */
  private @org.jspecify.annotations.Nullable Group sameName(Candidate mention, int told) {
    for (Group group : groups.values()) {
      if (!group.isKnown
          && group.name.equals(mention.name())
          && (told < 0 || group.containers.stream().noneMatch(c -> told(mention, c) >= 0))) {
        return group;
      }
    }
    return null;
  }

  /** What a mention is said to lie in, where one of its places does; −1 if nothing is said. */
  private int told(Candidate mention, Containers containers) {
    Postings postings = mention.postings();
    for (int container : containers.behind()) {
      for (int i = 0; i < Math.min(MOST_OPTIONS, postings.size()); i++) {
        if (Containers.fit(postings.place(i), List.of(container), world) > 0) {
          return container;
        }
      }
    }
    return -1;
  }

  private void addOptions(Group group) {
    if (group.isKnown) {
      return;
    }
    Postings postings = group.mentions.getFirst().postings();
    for (int i = 0; i < Math.min(MOST_OPTIONS, postings.size()); i++) {
      group.options.add(new Option(postings.place(i), postings.kind(i), i, Option.Meaning.ITSELF));
    }
    addInside(group);
  }

  /** Where a text says what a name lies in, and no known place of the name does. */
  private void addInside(Group group) {
    Set<Integer> inside = new LinkedHashSet<>();
    boolean isWellKnown =
        group.options.stream().anyMatch(o -> world.prominence(o.place()) >= WELL_KNOWN);
    for (Containers each : group.containers) {
      collect(each.behind(), group, kind -> !kind.isNation(), inside);
      if (isWellKnown) {
        continue;
      }
      collect(each.further(), group, kind -> kind == WorldKind.COUNTY, inside);
      collect(each.later(), group, kind -> !kind.isNation(), inside);
      collect(each.later(), group, WorldKind::isNation, inside);
    }
    inside.stream()
        .limit(MOST_INSIDE)
        .forEach(
            place ->
                group.options.add(new Option(place, NameKind.ALTERNATE, 0, Option.Meaning.INSIDE)));
  }

  private void collect(
      List<Integer> containers, Group group, Predicate<WorldKind> kinds, Set<Integer> inside) {
    for (int container : containers) {
      if (kinds.test(world.kind(container)) && !holdsAny(container, group)) {
        inside.add(container);
      }
    }
  }

  private boolean holdsAny(int container, Group group) {
    return group.options.stream()
        .anyMatch(
            option ->
                option.place() == container
                    || Containers.fit(option.place(), List.of(container), world) > 0);
  }
}
