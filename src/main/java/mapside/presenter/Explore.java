package mapside.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import mapside.map.MapData;
import mapside.messages.Messages;
import mapside.place.BorderView;
import mapside.place.Era;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.Territory;
import mapside.session.ReadingSession;

/** What a class may ask to see of the map besides: other names, other borders, other sizes. */
final class Explore {

  /** So many outlines are laid over a place, one after the other, before there is none again. */
  private static final int COMPARED = 4;

  private final Show show;
  private final MapData data;
  private final ReadingSession audience;
  private final Messages words;
  private int compared = -1;

  Explore(Show show, MapData data) {
    this.show = show;
    this.data = data;
    audience = show.audience();
    words = show.words();
    show.walk().contentProperty().subscribe(content -> compared = -1);
  }

  /** Names in the next language. */
  void names() {
    Language now = audience.mapChoices().namingProperty().get().languages().getFirst();
    Language next = Language.values()[(now.ordinal() + 1) % Language.values().length];
    audience.mapChoices().namingProperty().set(Naming.of(next));
    show.tell(words.get("show.names", words.get("map.names." + next.code())));
  }

  /** Borders of the next year that changed them, or of the one before; after the last, today's. */
  void year(int by) {
    List<Era> eras = data.history().eras();
    if (isAsked()) {
      return;
    }
    if (eras.isEmpty() || !data.isDisputeTold(audience.reading())) {
      show.tell(words.get("show.no-history"));
      return;
    }
    BorderView view = audience.mapChoices().bordersProperty().get();
    int at =
        IntStream.range(0, eras.size())
            .filter(i -> view.year().equals(OptionalInt.of(eras.get(i).year())))
            .findFirst()
            .orElse(by > 0 ? -1 : eras.size());
    int next = at + by;
    if (next < 0 || next >= eras.size()) {
      audience.mapChoices().bordersProperty().set(view.now());
      show.tell(words.get("show.today"));
    } else {
      show.tell("");
      audience.mapChoices().bordersProperty().set(view.in(eras.get(next).year()));
    }
  }

  /** Lays another outline of about the same size over the step's place, or none after the last. */
  void compare() {
    if (isAsked()) {
      return;
    }
    audience.selection().places().stream()
        .flatMap((PlaceId id) -> audience.reading().gazetteer().find(id).stream())
        .filter(place -> Territory.of(place).isPresent())
        .findFirst()
        .ifPresentOrElse(
            place -> data.tools().territories(all -> lay(place, all)),
            () -> show.tell(words.get("show.no-outline")));
  }

  /** A question is asked on the map as it is: other borders and sizes would answer it. */
  private boolean isAsked() {
    boolean isOn = show.quizProperty().get().isPresent();
    if (isOn) {
      show.tell(words.get("show.not-in-quiz"));
    }
    return isOn;
  }

  private void lay(Place place, List<Territory> all) {
    double size = Territory.of(place).orElseThrow().outline().areaKm2();
    List<Territory> alike =
        all.stream()
            .filter(territory -> !territory.id().equals(place.id().value()))
            .sorted(
                Comparator.comparingDouble(
                    territory -> Math.abs(Math.log(territory.outline().areaKm2() / size))))
            .limit(COMPARED)
            .toList();
    compared++;
    if (compared >= alike.size()) {
      compared = -1;
      audience.tools().endComparison();
      show.tell("");
      return;
    }
    Territory laid = alike.get(compared);
    Naming naming = audience.mapChoices().namingProperty().get();
    audience.tools().compare(laid, place.location().point());
    show.tell(
        words.get(
            "show.compared",
            QuizWords.name(laid.names(), naming),
            laid.outline().areaKm2() / size,
            QuizWords.name(place.names(), naming)));
  }
}
