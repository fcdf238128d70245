package mapside.handout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import mapside.geo.GeoBounds;
import mapside.geo.WebMercator;
import mapside.handout.Type.Face;
import mapside.lesson.Spread;
import mapside.messages.Messages;
import mapside.place.Place;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The maps of a handout, one below the other: that of the places that lie near each other; if its
 * numbers could not be told apart, a larger one of those that lie closest; and if there are any,
 * one of those far away.
 *
 * @param near the places that lie near each other, but for those on the larger map
 * @param detail the larger map
 * @param overview those far away
 * @param fillsSheet whether there is no room for names on the same sheet
 */
record HandoutMaps(
    HandoutMap near,
    Optional<HandoutMap> detail,
    Optional<HandoutMap> overview,
    boolean fillsSheet) {

  /** The height of a map, as a share of its width, if there is room. */
  private static final float SHARE = 0.74f;

  /** If there is not. */
  private static final float LEAST_SHARE = 0.4f;

  private static final float LEAST_SMALLER = 120;
  private static final float MOST_SMALLER = 190;
  private static final float HEADING = 9.5f;

  /** Between the maps. */
  private static final float GAP = 24;

  /**
   * Room for maps on a sheet.
   *
   * @param width of the sheet
   * @param height what is free of it
   * @param names what names below the maps would need of it
   */
  record Room(float width, float height, float names) {

    private float besides(float others) {
      return Math.clamp(height - others, width * LEAST_SHARE, width * SHARE);
    }
  }

  /** Paints the maps. */
  static HandoutMaps of(
      PDDocument document, Handout.Material material, NumberedPlaces places, Room room)
      throws IOException, InterruptedException, ExecutionException {
    List<Place> all = places.places();
    List<Integer> close = places.indices(false);
    List<Integer> far = places.indices(true);
    GeoBounds closeBox = boxOf(close, all);
    float width = room.width();
    float below = far.isEmpty() ? 0 : heightOf(Spread.boxOf(all), width) + GAP;
    Optional<HandoutMap> overview =
        far.isEmpty()
            ? Optional.empty()
            : Optional.of(
                HandoutMap.of(document, material, all, far, Spread.boxOf(all), width, below - GAP));
    float high = room.besides(below + room.names());
    HandoutMap near = HandoutMap.of(document, material, all, close, closeBox, width, high);
    List<Integer> crowd = near.crowd();
    List<Integer> others = close.stream().filter(index -> !crowd.contains(index)).toList();
    if (near.isReadable() || crowd.isEmpty() || others.isEmpty()) {
      return new HandoutMaps(near, Optional.empty(), overview, false);
    }
    float half = room.besides((room.height() + below + GAP) / 2);
    return new HandoutMaps(
        HandoutMap.of(document, material, all, others, closeBox, width, half),
        Optional.of(HandoutMap.of(document, material, all, crowd, boxOf(crowd, all), width, half)),
        overview,
        true);
  }

  private static GeoBounds boxOf(List<Integer> shown, List<Place> places) {
    return Spread.boxOf(shown.stream().map(places::get).toList());
  }

  /** High enough for a box that is as wide as the sheet. */
  private static float heightOf(GeoBounds box, float width) {
    double high = WebMercator.y(box.south()) - WebMercator.y(box.north());
    double wide = Math.max(box.lonSpan() / 360, 0.001);
    return (float) Math.clamp(width * high / wide, LEAST_SMALLER, MOST_SMALLER);
  }

  /** Draws them below what is written so far. */
  void draw(Sheets sheets, Messages words) throws IOException {
    near.draw(sheets, detail.map(HandoutMap::seen));
    if (detail.isPresent()) {
      head(sheets, words.get("handout.map.close"));
      detail.get().draw(sheets, Optional.empty());
    }
    if (overview.isPresent()) {
      head(sheets, words.get("handout.map.far"));
      overview.get().draw(sheets, Optional.of(near.seen()));
    }
  }

  private static void head(Sheets sheets, String text) throws IOException {
    sheets.skip(5);
    sheets.text(text, Face.BOLD, HEADING);
    sheets.skip(5);
  }
}
