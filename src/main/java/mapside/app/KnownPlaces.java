package mapside.app;

import java.util.Optional;
import mapside.finding.WorldIds;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The places that a link file may name: those that come with the program, and those of the world's
 * gazetteer, which is opened only when one of them is asked for. For one thread.
 */
final class KnownPlaces {

  private final Gazetteer own;
  private final Assets assets;
  private @Nullable WorldIds world;
  private boolean isMissing;

  KnownPlaces(Gazetteer own, Assets assets) {
    this.own = own;
    this.assets = assets;
  }

  /** The place of an id; empty if nobody knows it. */
  Optional<Place> find(PlaceId id) {
    return own.find(id).or(() -> inWorld(id));
  }

  private Optional<Place> inWorld(PlaceId id) {
    boolean mayBeThere = !isMissing && id.value().matches("[a-z0-9-]{1,64}");
    if (!mayBeThere || id.value().startsWith("reader-")) {
      return Optional.empty();
    }
    try {
      WorldIds opened =
          world == null ? new WorldIds(WorldGazetteer.open(assets.gazetteer())) : world;
      world = opened;
      return opened.find(id);
    } catch (WorldException e) {
      isMissing = true;
      System.getLogger(KnownPlaces.class.getName())
          .log(System.Logger.Level.WARNING, "places of links are not known", e);
      return Optional.empty();
    }
  }
}
