package mapside.lesson;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mapside.article.Block;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/** Finds the places that the map frames for a step. */
public final class StepPlaces {

  /** Farther from all that is sure, in kilometres, a guess is likelier to be wrong than of use. */
  private static final double REACH_KM = 1000;

  private static final int WHOLE_WORDS = Pattern.UNICODE_CHARACTER_CLASS;

  private StepPlaces() {}

  /**
   * All places that a step is about, in text order, guesses too, as the reader shows them. Names
   * that stand for actors count only where there are no others, and guesses far away only where
   * nothing is sure: "Moscow" in a sentence on an islet would frame half the world, and so would a
   * town that is the wrong one of its name.
   *
   * @param leastSure the confidence from which a mention is no guess
   */
  public static SequencedSet<PlaceId> of(Step step, LinkedArticle reading, double leastSure) {
    SequencedSet<PlaceId> places = new LinkedHashSet<>();
    switch (step.content()) {
      case Step.Title title -> {}
      case Step.Own(String caption, List<PlaceId> chosen) ->
          chosen.stream()
              .filter(id -> reading.gazetteer().find(id).isPresent())
              .forEach(places::add);
      case Step.Picture(Block.Figure figure) -> addOf(figure, reading, leastSure, places);
      case Step.Text(TextRange range) ->
          add(namedAbout(range, reading), reading, leastSure, places);
    }
    return places;
  }

  /**
   * What the caption of a picture names; or else the words instead of the picture, in which no
   * mentions were looked for; or else the last paragraph before it that names any.
   */
  private static void addOf(
      Block.Figure figure, LinkedArticle reading, double leastSure, Collection<PlaceId> places) {
    add(namedIn(figure.range(), reading), reading, leastSure, places);
    if (places.isEmpty()) {
      reading.places().values().stream()
          .filter(place -> isNamed(place, figure.alternative()))
          .forEach(place -> places.add(place.id()));
    }
    if (places.isEmpty()) {
      List<Block> blocks = reading.article().blocks();
      blocks.subList(0, blocks.indexOf(figure)).reversed().stream()
          .map(block -> namedIn(block.range(), reading))
          .filter(named -> !named.isEmpty())
          .findFirst()
          .ifPresent(named -> add(named, reading, leastSure, places));
    }
  }

  private static boolean isNamed(Place place, String words) {
    return place.names().all().stream()
        .anyMatch(name -> Pattern.compile(wholeWord(name), WHOLE_WORDS).matcher(words).find());
  }

  private static String wholeWord(String name) {
    return "\\b" + Pattern.quote(name) + "\\b";
  }

  /** Those named in a stretch of text; of one that names none, those of its whole paragraphs. */
  private static List<Mention> namedAbout(TextRange range, LinkedArticle reading) {
    List<Mention> named = namedIn(range, reading);
    return named.isEmpty()
        ? reading.article().blocks().stream()
            .map(Block::range)
            .filter(range::overlaps)
            .flatMap(block -> namedIn(block, reading).stream())
            .toList()
        : named;
  }

  private static List<Mention> namedIn(TextRange range, LinkedArticle reading) {
    return reading.mentions().stream().filter(m -> range.contains(m.range())).toList();
  }

  private static void add(
      List<Mention> named, LinkedArticle reading, double leastSure, Collection<PlaceId> places) {
    List<Mention> placed = those(named, mention -> mention.role() == Role.PLACE);
    List<GeoPoint> sure =
        placed.stream()
            .filter(mention -> mention.confidence() >= leastSure)
            .flatMap(mention -> at(mention, reading).stream())
            .toList();
    those(placed, mention -> mention.confidence() >= leastSure || isNear(mention, sure, reading))
        .forEach(mention -> places.add(mention.place()));
  }

  private static boolean isNear(Mention guess, List<GeoPoint> sure, LinkedArticle reading) {
    return at(guess, reading)
        .filter(
            point -> sure.stream().anyMatch(at -> GreatCircle.distanceKm(at, point) <= REACH_KM))
        .isPresent();
  }

  private static Optional<GeoPoint> at(Mention mention, LinkedArticle reading) {
    return reading.gazetteer().find(mention.place()).map(place -> place.location().point());
  }

  /** Those that pass; all if none does. */
  private static List<Mention> those(Collection<Mention> all, Predicate<Mention> test) {
    List<Mention> passing = all.stream().filter(test).toList();
    return passing.isEmpty() ? List.copyOf(all) : passing;
  }
}
