package mapside.lesson;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/** Finds the places that the map frames for a step. */
public final class StepPlaces {

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
      case Step.Text(TextRange range) -> {
        List<Mention> named =
            reading.mentions().stream().filter(m -> range.contains(m.range())).toList();
        List<Mention> sure = those(named, m -> m.confidence() >= leastSure);
        those(sure, m -> m.role() == Role.PLACE).forEach(m -> places.add(m.place()));
      }
    }
    return places;
  }

  /** Those that pass; all if none does. */
  private static List<Mention> those(
      Collection<Mention> all, java.util.function.Predicate<Mention> test) {
    List<Mention> passing = all.stream().filter(test).toList();
    return passing.isEmpty() ? List.copyOf(all) : passing;
  }
}
