package mapside.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mapside.finding.PlaceChoices;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.review.PlaceLookup;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/** Looks places up in the world's gazetteer, off the JavaFX thread. For the JavaFX thread. */
final class Lookup implements PlaceLookup {

  /** More than anybody reads through. */
  private static final int MOST = 30;

  private final Services services;
  private final Supplier<Gazetteer> known;
  private @Nullable Running looking;

  /**
   * Looks nothing up yet.
   *
   * @param known the places that the article's gazetteer has
   */
  Lookup(Services services, Supplier<Gazetteer> known) {
    this.services = services;
    this.known = known;
  }

  @Override
  public void named(String name, Consumer<List<Place>> then) {
    look(choices -> choices.named(name, MOST), then);
  }

  @Override
  public void beginning(String letters, Consumer<List<Place>> then) {
    look(choices -> choices.beginning(letters, MOST), then);
  }

  private interface Asking {
    List<Place> of(PlaceChoices choices);
  }

  /** What was asked before is no longer wanted. */
  private void look(Asking asking, Consumer<List<Place>> then) {
    if (looking != null) {
      looking.cancel();
    }
    Gazetteer gazetteer = known.get();
    looking =
        services
            .tasks()
            .start(
                running ->
                    asking.of(new PlaceChoices(services.detectors().open().world(), gazetteer)),
                then,
                failure -> then.accept(List.of()));
  }
}
