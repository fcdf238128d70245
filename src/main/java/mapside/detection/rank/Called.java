package mapside.detection.rank;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import mapside.detection.span.Candidate;
import mapside.detection.span.Cues;
import mapside.detection.span.Section;
import mapside.detection.span.WithArticle;
import mapside.detection.token.Gap;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/**
 * What sort of place a text says a name to be: "the river Volga", "the town of Korsakov", "the
 * Amur", for towns and regions have no article, "on Sakhalin", or a column of a table under "Port".
 */
final class Called {

  private static final Set<WorldKind> TOWNS =
      EnumSet.of(
          WorldKind.CAPITAL,
          WorldKind.STATE_SEAT,
          WorldKind.SEAT,
          WorldKind.TOWN,
          WorldKind.SECTION,
          WorldKind.ABANDONED);

  private static final Set<WorldKind> REGIONS =
      EnumSet.of(WorldKind.STATE, WorldKind.COUNTY, WorldKind.REGION);

  private static final Set<WorldKind> NATIONS =
      EnumSet.of(WorldKind.COUNTRY, WorldKind.TERRITORY, WorldKind.HISTORICAL_STATE);

  /** The sorts, and whether one is meant by the name before it: "the Amur region". */
  private static final Map<String, Sort> SORTS =
      Map.ofEntries(
          Map.entry("city", new Sort(TOWNS, false)),
          Map.entry("town", new Sort(TOWNS, false)),
          Map.entry("village", new Sort(TOWNS, false)),
          Map.entry("port", new Sort(TOWNS, false)),
          Map.entry("capital", new Sort(TOWNS, false)),
          Map.entry("country", new Sort(NATIONS, false)),
          Map.entry("state", new Sort(Set.of(WorldKind.STATE), true)),
          Map.entry("province", new Sort(REGIONS, true)),
          Map.entry("prefecture", new Sort(REGIONS, true)),
          Map.entry("oblast", new Sort(REGIONS, true)),
          Map.entry("region", new Sort(REGIONS, true)),
          Map.entry("county", new Sort(Set.of(WorldKind.COUNTY), false)),
          Map.entry("river", new Sort(Set.of(WorldKind.RIVER), true)),
          Map.entry("lake", new Sort(Set.of(WorldKind.LAKE), false)),
          Map.entry("sea", new Sort(Set.of(WorldKind.SEA, WorldKind.OCEAN), false)),
          Map.entry("strait", new Sort(Set.of(WorldKind.STRAIT), true)),
          Map.entry("desert", new Sort(Set.of(WorldKind.DESERT), true)),
          Map.entry("peninsula", new Sort(Set.of(WorldKind.PENINSULA), true)),
          Map.entry("island", new Sort(Set.of(WorldKind.ISLAND, WorldKind.ISLET), false)),
          Map.entry("volcano", new Sort(Set.of(WorldKind.VOLCANO), true)),
          Map.entry("mountain", new Sort(Set.of(WorldKind.MOUNTAIN, WorldKind.VOLCANO), false)));

  private record Sort(Set<WorldKind> kinds, boolean isBehind) {}

  private final Section section;
  private final Tokens tokens;
  private final WorldGazetteer world;

  Called(Section section) {
    this.section = section;
    tokens = section.tokens();
    world = section.world();
  }

  /** The share of a group's mentions that call it what an option is, 0 to 1. */
  double share(Option option, Group group) {
    // What is not listed is a small town more often than anything else.
    boolean isListed = option.means() == Option.Meaning.ITSELF;
    WorldKind kind = isListed ? world.kind(option.place()) : WorldKind.TOWN;
    long called = group.mentions.stream().filter(mention -> isCalled(mention, kind)).count();
    return (double) called / group.mentions.size();
  }

  private boolean isCalled(Candidate mention, WorldKind kind) {
    int before = mention.first() - 1;
    int behind = mention.last() + 1;
    boolean hasArticle = tokens.gap(mention.first()) == Gap.SPACE && is(before, "the");
    boolean isOf = is(before, "of") && tokens.gap(mention.first()) == Gap.SPACE;
    return isSort(isOf ? before - 1 : before, kind, false) && tokens.gap(before + 1) == Gap.SPACE
        || hasArticle && tokens.gap(behind) == Gap.SPACE && isSort(behind, kind, true)
        || WithArticle.has(kind) && WithArticle.isSo(mention, tokens)
        || kind == WorldKind.ISLAND && Cues.isUpon(tokens.word(before)) && !isNation(mention)
        || isSort(section.headOver(mention), kind);
  }

  /** "Sanctions on Cuba" are not on an island. */
  private boolean isNation(Candidate mention) {
    for (int i = 0; i < mention.postings().size(); i++) {
      if (world.kind(mention.postings().place(i)).isNation()) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int word, String words) {
    return tokens.word(word).equals(words);
  }

  private boolean isSort(int word, WorldKind kind, boolean isBehind) {
    Sort sort = SORTS.get(tokens.word(word));
    return sort != null
        && tokens.shape(word) == Shape.LOWER
        && (sort.isBehind() || !isBehind)
        && sort.kinds().contains(kind);
  }

  private static boolean isSort(String head, WorldKind kind) {
    String one = head.endsWith("ies") ? head.substring(0, head.length() - 3) + "y" : head;
    Sort sort = SORTS.getOrDefault(one, SORTS.get(one.replaceFirst("s$", "")));
    return sort != null && sort.kinds().contains(kind);
  }
}
