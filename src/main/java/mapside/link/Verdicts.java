package mapside.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceTable;
import mapside.text.TextRange;
import mapside.text.WholeWords;

/** Where a reader's decisions hold in a text, and what comes of them. */
public final class Verdicts {

  private final String text;
  private final NavigableMap<Integer, Verdict> byStart = new TreeMap<>();

  /**
   * A decision where it holds.
   *
   * @param range the name there
   * @param decision what was said
   */
  public record Verdict(TextRange range, Decision decision) {}

  private Verdicts(String text) {
    this.text = text;
  }

  /** Finds where decisions hold. Those on one mention count before those on all. */
  public static Verdicts of(String text, Collection<Decision> decisions) {
    Verdicts verdicts = new Verdicts(text);
    for (Decision decision : decisions) {
      if (decision.range().end() <= text.length() && decision.scope() == Decision.Scope.ONE) {
        verdicts.add(decision.range(), decision);
      }
    }
    for (Decision decision : decisions) {
      if (decision.range().end() <= text.length() && decision.scope() == Decision.Scope.ALL) {
        verdicts.add(decision.range(), decision);
        WholeWords.all(text, decision.name()).forEach(range -> verdicts.add(range, decision));
      }
    }
    return verdicts;
  }

  private void add(TextRange range, Decision decision) {
    if (!range.isEmpty() && overlapping(range).isEmpty()) {
      byStart.put(range.start(), new Verdict(range, decision));
    }
  }

  /** The verdicts, in text order; none overlaps another. */
  public Collection<Verdict> all() {
    return byStart.values();
  }

  /** Those of a part of the text. */
  public Collection<Verdict> in(TextRange part) {
    return byStart.subMap(part.start(), part.end()).values().stream()
        .filter(verdict -> part.contains(verdict.range()))
        .toList();
  }

  private Optional<Verdict> overlapping(TextRange range) {
    Map.Entry<Integer, Verdict> before = byStart.lowerEntry(range.end());
    return before != null && before.getValue().range().overlaps(range)
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /**
   * Whether a verdict gives way to a longer name round it, as one on Georgia does to South Georgia;
   * never where the reader was when it was made.
   */
  public static boolean givesWay(Verdict verdict, TextRange name) {
    return !verdict.range().equals(verdict.decision().range())
        && name.length() > verdict.range().length()
        && name.overlaps(verdict.range());
  }

  private static boolean givesWayAt(Verdict verdict, int offset, LinkedArticle base) {
    return base.mentionAt(offset).filter(m -> givesWay(verdict, m.range())).isPresent();
  }

  /** An article tied to its places as the reader has said. */
  public static LinkedArticle apply(LinkedArticle base, Work work) {
    return work.decisions().isEmpty()
        ? base
        : of(base.article().plainText(), work.decisions()).applied(base);
  }

  private LinkedArticle applied(LinkedArticle base) {
    byStart
        .values()
        .removeIf(
            verdict ->
                givesWayAt(verdict, verdict.range().start(), base)
                    || givesWayAt(verdict, verdict.range().end() - 1, base));
    Predicate<TextRange> isFree = range -> overlapping(range).isEmpty();
    Map<TextRange, Role> roles = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : base.mentions()) {
      roles.put(mention.range(), mention.role());
      if (isFree.test(mention.range())) {
        mentions.add(mention);
      }
    }
    Map<PlaceId, Place> decided = new LinkedHashMap<>();
    for (Verdict verdict : byStart.values()) {
      verdict
          .decision()
          .place()
          .ifPresent(
              place -> {
                decided.put(place.id(), place);
                Role role = roles.getOrDefault(verdict.range(), Role.PLACE);
                mentions.add(new Mention(verdict.range(), place.id(), role));
              });
    }
    List<Unplaced> unplaced =
        base.unplaced().stream().filter(each -> isFree.test(each.range())).toList();
    return base.relinked(withPlaces(base, decided), mentions, unplaced);
  }

  /** Places that were known are known better than a file tells of them. */
  private static mapside.place.Gazetteer withPlaces(
      LinkedArticle base, Map<PlaceId, Place> decided) {
    List<Place> more =
        decided.values().stream()
            .filter(place -> base.gazetteer().find(place.id()).isEmpty())
            .toList();
    if (more.isEmpty()) {
      return base.gazetteer();
    }
    List<Place> all = new ArrayList<>(base.gazetteer().places());
    all.addAll(more);
    return new PlaceTable(all);
  }

  /** The text that the verdicts are on. */
  public String text() {
    return text;
  }
}
