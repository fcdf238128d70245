package mapside.detection.span;

import java.util.EnumSet;
import java.util.Set;
import mapside.detection.token.Gap;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldKind;

/** What is spoken of with an article, as towns and regions are not: "the Amur". */
public final class WithArticle {

  private static final Set<WorldKind> KINDS =
      EnumSet.of(
          WorldKind.RIVER,
          WorldKind.CANAL,
          WorldKind.SEA,
          WorldKind.OCEAN,
          WorldKind.STRAIT,
          WorldKind.DESERT,
          WorldKind.MOUNTAIN_RANGE,
          WorldKind.ISLAND_GROUP);

  /** What may stand behind a name that is no part of another's: not "the Jordan king". */
  private static final Set<String> BEHIND =
      Set.of(
          "and", "are", "as", "at", "between", "by", "flooded", "flows", "for", "freezes", "from",
          "froze", "had", "has", "in", "into", "is", "near", "of", "on", "or", "rises", "rose",
          "runs", "that", "through", "to", "was", "were", "when", "where", "which", "while",
          "with");

  private WithArticle() {}

  /** Whether places of a kind have an article. */
  public static boolean has(WorldKind kind) {
    return KINDS.contains(kind);
  }

  /** Whether a name has one, and no word follows that it may belong to. */
  public static boolean isSo(Candidate mention, Tokens tokens) {
    int behind = mention.last() + 1;
    boolean hasArticle =
        tokens.word(mention.first() - 1).equals("the") && tokens.gap(mention.first()) == Gap.SPACE;
    return hasArticle
        && (tokens.gap(behind) != Gap.SPACE && tokens.gap(behind) != Gap.HYPHEN
            || BEHIND.contains(tokens.word(behind))
            || tokens.get(mention.last()).possessive());
  }
}
