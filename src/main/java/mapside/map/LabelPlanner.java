package mapside.map;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Plans on a thread of its own where names stand, so that no frame waits for it; of several orders
 * only the last is carried out. All methods are for the JavaFX thread. The names themselves are set
 * on the other thread, and are the JavaFX thread's from when the plan is taken.
 */
final class LabelPlanner implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(LabelPlanner.class.getName());

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("mapside-names").factory());

  private Optional<CompletableFuture<Plan>> pending = Optional.empty();
  private volatile @Nullable Order last;

  // Of the planning thread only.
  private @Nullable Names names;
  private NameStock stock = NameStock.empty();
  private Coasts coasts = new Coasts(List.of());

  /**
   * What names are made of.
   *
   * @param reading the article, whose places come first
   * @param others places that only help to find one's way
   * @param shown languages and times
   * @param islands what the names of islands keep clear of
   */
  record Names(
      LinkedArticle reading, List<Place> others, NamesShown shown, List<IslandNode> islands) {}

  /**
   * What is to be planned.
   *
   * @param names the same object for as long as they are the same
   * @param forced places whose names must be shown
   * @param borders names of borders
   * @param lines the borders, which only names along lines may cross
   * @param blocked what is taken by something else
   * @param before where names stand now
   * @param isAtRest whether names may leave where they stand if more of what the article names has
   *     room then: nobody follows them with the eye, and there is time to plan twice
   */
  record Order(
      Names names,
      Sight sight,
      Set<PlaceId> forced,
      List<MapLabel> borders,
      List<TextPath> lines,
      List<LabelPlan.Blocked> blocked,
      Map<MapLabel, Spot> before,
      boolean isAtRest) {}

  /**
   * What came of an order.
   *
   * @param band of zooms that it is made for
   * @param spots where each name stands; those that have no room are missing
   */
  record Plan(Order order, int band, Map<MapLabel, Spot> spots) {}

  /** Begins to plan; what was ordered before is given up. */
  void order(Order order) {
    last = order;
    pending = Optional.of(CompletableFuture.supplyAsync(() -> carryOut(order), thread));
  }

  /** Whether a plan is ordered and not taken yet. */
  boolean isBusy() {
    return pending.isPresent();
  }

  /** The last plan that was ordered, once: when it is there. */
  Optional<Plan> take() {
    Optional<Plan> done = pending.filter(CompletableFuture::isDone).map(LabelPlanner::planOf);
    if (done.isPresent()) {
      pending = Optional.empty();
    }
    return done;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private static Plan planOf(CompletableFuture<Plan> done) {
    return done.join();
  }

  private Plan carryOut(Order order) {
    int band = LabelPlan.band(order.sight().drawn().zoom());
    if (order != last) {
      return new Plan(order, band, Map.of());
    }
    try {
      return new Plan(order, band, plan(order, band));
    } catch (RuntimeException e) {
      // A map without names is better than none.
      LOG.log(Level.ERROR, "the names could not be planned", e);
      return new Plan(order, band, Map.of());
    }
  }

  private Map<MapLabel, Spot> plan(Order order, int band) {
    if (order.names() != names) {
      names = order.names();
      stock = NameStock.of(names.reading(), names.others(), names.shown());
      coasts = new Coasts(names.islands());
    }
    LabelPlan.Wish wish =
        new LabelPlan.Wish(
            stock.forced(order.forced()::contains, band, coasts),
            stock.wanted(order.forced()::contains, band, order.sight(), order.borders()),
            order.blocked(),
            order.lines(),
            order.before());
    Map<MapLabel, Spot> spots = spots(order, band, wish);
    if (order.isAtRest() && !lacking(wish, order, spots).isEmpty()) {
      Map<MapLabel, Spot> afresh = spots(order, band, wish.afresh());
      if (lacking(wish, order, afresh).size() < lacking(wish, order, spots).size()) {
        spots = afresh;
      }
    }
    if (stock.tidy(spots.keySet())) {
      coasts.forget();
    }
    return spots;
  }

  private Map<MapLabel, Spot> spots(Order order, int band, LabelPlan.Wish wish) {
    Drawn drawn = order.sight().drawn();
    return LabelPlan.of(band, drawn.viewport(), wish, coasts, Optional.of(order.sight()));
  }

  /** What the article names and is in view, but has no name there. */
  private static Set<PlaceId> lacking(LabelPlan.Wish wish, Order order, Map<MapLabel, Spot> spots) {
    Set<PlaceId> lacking = new HashSet<>();
    for (MapLabel label : wish.labels()) {
      label
          .place()
          .filter(place -> order.names().reading().places().containsKey(place.id()))
          .filter(place -> order.sight().drawn().sees(label.point()))
          .ifPresent(place -> lacking.add(place.id()));
    }
    spots.keySet().forEach(label -> label.place().map(Place::id).ifPresent(lacking::remove));
    return lacking;
  }
}
