package mapside.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import mapside.article.Article;
import mapside.link.PlacePassage.Strength;
import mapside.place.Event;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/** An article with its places: which passages name which places, both ways. Immutable. */
public final class LinkedArticle {

  private final Article article;
  private final Gazetteer gazetteer;
  private final List<Mention> mentions;
  private final List<Unplaced> unplaced;
  private final List<Event> events;
  private final List<Passage> passages;
  private final Map<PlaceId, Tally> tallies;
  private final Map<PlaceId, List<Passage>> naming = new HashMap<>();
  private final SequencedMap<PlaceId, Place> places;
  private final boolean isFound;

  private LinkedArticle(
      Article article,
      Gazetteer gazetteer,
      List<Mention> mentions,
      List<Unplaced> unplaced,
      List<Event> events,
      boolean isFound) {
    this.article = article;
    this.isFound = isFound;
    this.gazetteer = gazetteer;
    this.mentions = mentions;
    this.unplaced = unplaced;
    this.events = events;
    this.tallies = Tally.of(mentions);
    this.passages = Passages.of(article, mentions);
    this.places = Passages.placesOf(mentions, gazetteer);
    for (Passage passage : passages) {
      for (PlaceId place : passage.places()) {
        naming.computeIfAbsent(place, key -> new ArrayList<>()).add(passage);
      }
    }
  }

  /**
   * Ties an article to its places.
   *
   * @param mentions in any order; those of places that the gazetteer does not know, outside of
   *     every block, or overlapping an earlier one are left out
   * @param events what the map shows as events
   */
  public static LinkedArticle of(
      Article article,
      Gazetteer gazetteer,
      Collection<Mention> mentions,
      Collection<Event> events) {
    return found(article, gazetteer, mentions, List.of(), events);
  }

  /**
   * Ties an article to the places that were found in it.
   *
   * @param mentions as above
   * @param unplaced names of places that are not known, in text order
   * @param events what the map shows as events
   */
  public static LinkedArticle found(
      Article article,
      Gazetteer gazetteer,
      Collection<Mention> mentions,
      List<Unplaced> unplaced,
      Collection<Event> events) {
    List<Mention> usable = Passages.usable(article, gazetteer, mentions);
    boolean isFound = !unplaced.isEmpty() || usable.stream().anyMatch(m -> m.finding().isPresent());
    return new LinkedArticle(
        article, gazetteer, usable, List.copyOf(unplaced), List.copyOf(events), isFound);
  }

  /**
   * The same article tied to other places, which were found if these were.
   *
   * @param others as {@code mentions} above
   */
  LinkedArticle relinked(
      Gazetteer places, Collection<Mention> others, List<Unplaced> otherUnplaced) {
    List<Mention> usable = Passages.usable(article, places, others);
    return new LinkedArticle(article, places, usable, List.copyOf(otherUnplaced), events, isFound);
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The places that its mentions speak of, and more. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Every mention, in text order, none overlapping another. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The names of places that are not known, in text order. */
  public List<Unplaced> unplaced() {
    return unplaced;
  }

  /** All places in the text of a name that no place is known for, in text order. */
  public List<Unplaced> unplaced(String name) {
    return unplaced.stream().filter(each -> each.name().equals(name)).toList();
  }

  /** The name without a place that holds the character at an offset; empty if there is none. */
  public Optional<Unplaced> unplacedAt(int offset) {
    return Passages.search(unplaced, Unplaced::range, offset);
  }

  /** Whether a program has looked for its places, and may have erred. */
  public boolean isFound() {
    return isFound;
  }

  /** What the map shows as events. */
  public List<Event> events() {
    return events;
  }

  /** Every sentence that names a place, in text order. */
  public List<Passage> passages() {
    return passages;
  }

  /** The places that are named, in the order of their first mention. */
  public SequencedMap<PlaceId, Place> places() {
    return Collections.unmodifiableSequencedMap(places);
  }

  /** The mention that holds the character at an offset; empty if there is none. */
  public Optional<Mention> mentionAt(int offset) {
    return Passages.search(mentions, Mention::range, offset);
  }

  /** The passage that holds the character at an offset; empty if the sentence names no place. */
  public Optional<Passage> passageAt(int offset) {
    return Passages.search(passages, Passage::range, offset);
  }

  /**
   * The passages of some places in text order, each once and with its greatest strength: those that
   * name one of them, and, a step weaker, those that name a group of it or a member of it.
   */
  public List<PlacePassage> passagesOf(SequencedSet<PlaceId> selected) {
    TreeMap<Integer, PlacePassage> found = new TreeMap<>();
    for (PlaceId place : selected) {
      addNaming(place, found);
      gazetteer.groupsOf(place).forEach(group -> addWeaker(group, found));
      gazetteer.membersOf(place).forEach(member -> addWeaker(member, found));
    }
    return List.copyOf(found.values());
  }

  /** The passages that have a name of a place that is not known, in text order. */
  public List<PlacePassage> passagesOf(String unplacedName) {
    TreeMap<Integer, PlacePassage> found = new TreeMap<>();
    for (Unplaced each : unplaced(unplacedName)) {
      int at = each.range().start();
      Passage passage = passageAt(at).orElseGet(() -> Passages.sentenceAt(article, at));
      add(passage, Strength.DIRECT, found);
    }
    return List.copyOf(found.values());
  }

  /** Whether it names a place that two countries call their own. */
  public boolean namesDisputed() {
    return places().values().stream().anyMatch(place -> place.facts().isDisputed());
  }

  /** How often a place itself is named, its groups not counted. */
  public long mentionCount(PlaceId place) {
    return Optional.ofNullable(tallies.get(place)).map(Tally::count).orElse(0L);
  }

  /** Whether a passage is about a place itself, and not only its name stands for actors. */
  public boolean isAbout(PlaceId place) {
    return Optional.ofNullable(tallies.get(place)).map(Tally::isAbout).orElse(false);
  }

  /** The mention of a place that is surest to be right; empty if the place is not named. */
  public Optional<Mention> surestMention(PlaceId place) {
    return Optional.ofNullable(tallies.get(place)).map(Tally::surest);
  }

  private void addNaming(PlaceId place, Map<Integer, PlacePassage> found) {
    for (Passage passage : naming.getOrDefault(place, List.of())) {
      boolean about =
          passage.mentions().stream()
              .anyMatch(m -> m.place().equals(place) && m.role() == Role.PLACE);
      add(passage, about ? Strength.DIRECT : Strength.ACTOR, found);
    }
  }

  private void addWeaker(PlaceId related, Map<Integer, PlacePassage> found) {
    naming.getOrDefault(related, List.of()).forEach(p -> add(p, Strength.GROUP, found));
  }

  private static void add(Passage passage, Strength strength, Map<Integer, PlacePassage> found) {
    found.merge(
        passage.range().start(),
        new PlacePassage(passage, strength),
        (a, b) -> a.strength().compareTo(b.strength()) <= 0 ? a : b);
  }
}
