package mapside.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapside.detection.rank.Evidence;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldKind;
import mapside.gazetteer.world.WorldPlace;
import mapside.text.TextRange;

/**
 * Finds what names a place a second time by its sort only: "the islands" after "the Kuril Islands",
 * "the city" after "Nagoya". It means the place of that sort that was named last, a little way
 * before.
 */
final class Partials {

  /** How many words back a place is still meant. */
  private static final int REACH = 90;

  /** A doubtful mention is not referred to. */
  private static final double LEAST_CONFIDENCE = 0.5;

  /** How likely the place named last is the one meant, by general knowledge; not measured. */
  private static final double TRUST = 0.8;

  /** And if another of its sort was named a little before it. */
  private static final double TRUST_AMONG_SEVERAL = 0.5;

  private static final Set<WorldKind> TOWNS =
      Set.of(WorldKind.CAPITAL, WorldKind.STATE_SEAT, WorldKind.SEAT, WorldKind.TOWN);

  private static final Map<String, Set<WorldKind>> SORTS =
      Map.ofEntries(
          Map.entry("islands", Set.of(WorldKind.ISLAND_GROUP)),
          Map.entry("archipelago", Set.of(WorldKind.ISLAND_GROUP)),
          Map.entry("island", Set.of(WorldKind.ISLAND, WorldKind.ISLET)),
          Map.entry("city", TOWNS),
          Map.entry("town", TOWNS),
          Map.entry("village", Set.of(WorldKind.SEAT, WorldKind.TOWN)),
          Map.entry("capital", Set.of(WorldKind.CAPITAL)),
          Map.entry("country", Set.of(WorldKind.COUNTRY)),
          Map.entry("state", Set.of(WorldKind.STATE)),
          Map.entry("province", Set.of(WorldKind.STATE)),
          Map.entry("county", Set.of(WorldKind.COUNTY)),
          Map.entry("peninsula", Set.of(WorldKind.PENINSULA)),
          Map.entry("strait", Set.of(WorldKind.STRAIT)),
          Map.entry("river", Set.of(WorldKind.RIVER)),
          Map.entry("lake", Set.of(WorldKind.LAKE)),
          Map.entry("volcano", Set.of(WorldKind.VOLCANO)),
          Map.entry("mountain", Set.of(WorldKind.MOUNTAIN, WorldKind.VOLCANO)));

  private final Tokens tokens;
  private final List<FoundMention> mentions;

  private Partials(Tokens tokens, List<FoundMention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** All in text order; none overlaps a mention. */
  static List<FoundMention> in(Tokens tokens, List<FoundMention> mentions) {
    return new Partials(tokens, mentions).all();
  }

  private List<FoundMention> all() {
    List<FoundMention> found = new ArrayList<>();
    int next = 0;
    for (int i = 1; i < tokens.size(); i++) {
      while (next < mentions.size() && mentions.get(next).range().start() < tokens.start(i)) {
        next++;
      }
      Set<WorldKind> sort = SORTS.get(tokens.word(i));
      if (sort != null && isPartial(i)) {
        TextRange range = TextRange.of(tokens.start(i - 1), tokens.end(i));
        List<FoundMention> meant = within(sort, next, i);
        if (!meant.isEmpty()) {
          found.add(partial(range, meant));
        }
      }
    }
    return found;
  }

  /** "The city", but not "the City", "the city of Nagoya" or "the island Iturup". */
  private boolean isPartial(int i) {
    boolean isSmall = tokens.shape(i) == Shape.LOWER;
    boolean goesOn =
        !tokens.gap(i + 1).parts()
            && (tokens.word(i + 1).equals("of") || tokens.shape(i + 1).isUpper());
    return isSmall && tokens.word(i - 1).equals("the") && !goesOn;
  }

  /**
   * The mentions before a word, and within reach of it, whose place is of a sort, the last first. A
   * mention must name its place: what is only known to lie in a town is not that town.
   */
  private List<FoundMention> within(Set<WorldKind> sort, int before, int word) {
    List<FoundMention> within = new ArrayList<>();
    int earliest = tokens.start(Math.max(0, word - REACH));
    for (int m = before - 1; m >= 0 && mentions.get(m).range().start() >= earliest; m--) {
      FoundMention mention = mentions.get(m);
      if (mention.kind() == MentionKind.PLACE
          && mention.confidence() >= LEAST_CONFIDENCE
          && mention.evidence().stream().noneMatch(Evidence.Unlisted.class::isInstance)
          && mention.choice().filter(c -> sort.contains(c.place().kind())).isPresent()) {
        within.add(mention);
      }
    }
    return within;
  }

  private static FoundMention partial(TextRange range, List<FoundMention> within) {
    FoundMention meant = within.getFirst();
    WorldPlace place = meant.choice().orElseThrow().place();
    boolean isOnly =
        within.stream()
            .allMatch(each -> each.choice().orElseThrow().place().number() == place.number());
    return new FoundMention(
        range,
        MentionKind.PLACE,
        meant.choice(),
        List.of(),
        (isOnly ? TRUST : TRUST_AMONG_SEVERAL) * meant.confidence(),
        List.of(new Evidence.NamedBefore(place)));
  }
}
