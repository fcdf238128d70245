package mapside.lesson;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mapside.article.Block;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/** Finds the places that the map frames for a step. */
public final class StepPlaces {

  private static final int WHOLE_WORDS = Pattern.UNICODE_CHARACTER_CLASS;

  private StepPlaces() {}

  /**
   * All places that a step is about, in text order. Names that stand for actors count only where
   * there are no others, and guesses only where nothing is sure: "Moscow" in a sentence on an islet
   * would frame half the world.
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
      case Step.Text(TextRange range) -> add(namedAbout(range, reading), leastSure, places);
    }
    return places;
  }

  /**
   * What the caption of a picture names; or else the words instead of the picture, in which no
   * mentions were looked for; or else the last paragraph before it that names any.
   */
  private static void addOf(
      Block.Figure figure, LinkedArticle reading, double leastSure, Collection<PlaceId> places) {
    add(namedIn(figure.range(), reading), leastSure, places);
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
          .ifPresent(named -> add(named, leastSure, places));
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

  private static void add(List<Mention> named, double leastSure, Collection<PlaceId> places) {
    List<Mention> sure = those(named, m -> m.confidence() >= leastSure);
    those(sure, m -> m.role() == Role.PLACE).forEach(m -> places.add(m.place()));
  }

  /** Those that pass; all if none does. */
  private static List<Mention> those(Collection<Mention> all, Predicate<Mention> test) {
    List<Mention> passing = all.stream().filter(test).toList();
    return passing.isEmpty() ? List.copyOf(all) : passing;
  }
}
