package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.basemap.render.TileSize;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.Viewport;
import org.junit.jupiter.api.Test;

class TileQueueTest {

  private static final Viewport WINDOW = Viewport.ofSize(512, 512);

  private final Views views = new Views();
  private final TileQueue queue = new TileQueue(2, views);

  @Test
  void theNewestGoesFirstWhenNobodySaysWhatIsInView() {
    add(TileId.ofZxy(3, 0, 0), TileId.ofZxy(3, 7, 7), TileId.ofZxy(3, 4, 4));

    assertThat(takeAll())
        .containsExactly(TileId.ofZxy(3, 4, 4), TileId.ofZxy(3, 7, 7), TileId.ofZxy(3, 0, 0));
  }

  @Test
  void theNearestToTheCentreGoesFirst() {
    look(0, 0, 3);
    add(TileId.ofZxy(3, 5, 5), TileId.ofZxy(3, 4, 4), TileId.ofZxy(3, 1, 1));

    assertThat(takeAll())
        .containsExactly(TileId.ofZxy(3, 4, 4), TileId.ofZxy(3, 5, 5), TileId.ofZxy(3, 1, 1));
  }

  @Test
  void tilesOfTheZoomInViewGoBeforeOthers() {
    look(0, 0, 5);
    add(TileId.ofZxy(5, 17, 17), TileId.ofZxy(3, 4, 4), TileId.ofZxy(8, 128, 128));

    assertThat(takeAll().getFirst()).isEqualTo(TileId.ofZxy(5, 17, 17));
  }

  @Test
  void theRankFollowsTheView() {
    look(0, 0, 5);
    add(TileId.ofZxy(5, 16, 16), TileId.ofZxy(5, 30, 16));

    look(0, 170, 5);

    assertThat(queue.take().id()).isEqualTo(TileId.ofZxy(5, 30, 16));
  }

  @Test
  void theWorldIsRound() {
    look(0, 179, 4);
    add(TileId.ofZxy(4, 12, 8), TileId.ofZxy(4, 0, 8));

    assertThat(queue.take().id()).isEqualTo(TileId.ofZxy(4, 0, 8));
  }

  @Test
  void dropsTheFarthestOfThoseOutOfView() {
    look(0, 0, 6);
    add(
        TileId.ofZxy(6, 32, 32),
        TileId.ofZxy(6, 2, 32),
        TileId.ofZxy(6, 45, 32),
        TileId.ofZxy(6, 50, 32),
        TileId.ofZxy(11, 1024, 1024));

    List<TileId> dropped = queue.takeSurplus().stream().map(TileQueue.Request::id).toList();

    assertThat(dropped)
        .containsExactlyInAnyOrder(TileId.ofZxy(6, 2, 32), TileId.ofZxy(11, 1024, 1024));
    assertThat(takeAll())
        .containsExactly(TileId.ofZxy(6, 32, 32), TileId.ofZxy(6, 45, 32), TileId.ofZxy(6, 50, 32));
  }

  @Test
  void whatIsInViewOfAnotherWindowIsPaintedSoonAndNotDropped() {
    look(0, 0, 5);
    look("the other window", 0, 170, 5);
    add(
        TileId.ofZxy(5, 8, 16),
        TileId.ofZxy(5, 31, 16),
        TileId.ofZxy(5, 16, 16),
        TileId.ofZxy(5, 9, 16),
        TileId.ofZxy(5, 10, 16));

    assertThat(queue.takeSurplus())
        .extracting(TileQueue.Request::id)
        .containsExactly(TileId.ofZxy(5, 8, 16));
    assertThat(List.of(queue.take().id(), queue.take().id()))
        .containsExactlyInAnyOrder(TileId.ofZxy(5, 16, 16), TileId.ofZxy(5, 31, 16));

    views.leave("the other window");
    add(TileId.ofZxy(5, 31, 16));

    assertThat(queue.take().id()).isEqualTo(TileId.ofZxy(5, 10, 16));
  }

  @Test
  void theLargestPicturesThatAnybodyWantsAreSharpForAll() {
    assertThat(views.size("a laptop", TileSize.ofScale(2)).pixels()).isEqualTo(512);
    assertThat(views.size("a projector", TileSize.ofScale(1)).pixels()).isEqualTo(512);

    views.leave("a laptop");

    assertThat(views.size("a projector", TileSize.ofScale(1)).pixels()).isEqualTo(256);
  }

  @Test
  void asksOnceForEachTile() {
    TileId id = TileId.ofZxy(3, 4, 4);

    assertThat(queue.getOrAdd(id)).isSameAs(queue.getOrAdd(id));
    assertThat(takeAll()).containsExactly(id);
  }

  private void look(double lat, double lon, double zoom) {
    look(this, lat, lon, zoom);
  }

  private void look(Object viewer, double lat, double lon, double zoom) {
    views.look(viewer, TileView.of(new Camera(GeoPoint.ofLatLon(lat, lon), zoom), WINDOW));
  }

  private void add(TileId... ids) {
    for (TileId id : ids) {
      queue.getOrAdd(id);
    }
  }

  private List<TileId> takeAll() {
    List<TileId> ids = new ArrayList<>();
    while (!queue.isEmpty()) {
      ids.add(queue.take().id());
    }
    return ids;
  }
}
