package mapside.handout;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.Shape;
import mapside.handout.NumberSpots.Spot;
import mapside.handout.Type.Face;
import mapside.place.Border;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Draws the map with its numbers; numbers and lines are drawn, so that print has them sharp. Places
 * that lie too close together for that are on a larger map in a corner.
 */
final class HandoutMap {

  private static final float NUMBER = 7.5f;

  /** The share of the sides that the map in the corner has. */
  private static final double INSET = 0.46;

  private final Part whole;
  private final Optional<Inset> inset;
  private final List<Border> borders;

  /**
   * One map and the numbers on it.
   *
   * @param image its picture in the document
   * @param indices which of the places are on it
   * @param places where these are
   * @param numbers where their numbers are
   */
  private record Part(
      MapPicture picture,
      PDImageXObject image,
      List<Integer> indices,
      List<Spot> places,
      List<Spot> numbers) {

    float width() {
      return (float) picture.viewport().width();
    }

    float height() {
      return (float) picture.viewport().height();
    }
  }

  /**
   * The map in a corner.
   *
   * @param x of its left edge on the whole map
   * @param y of its upper edge
   */
  private record Inset(Part part, double x, double y) {}

  private HandoutMap(Part whole, Optional<Inset> inset, List<Border> borders) {
    this.whole = whole;
    this.inset = inset;
    this.borders = List.copyOf(borders);
  }

  /**
   * Paints the map.
   *
   * @param material whose tiles are in the style for print
   * @param width of the map on the sheet, in points
   * @param height likewise
   */
  static HandoutMap of(
      PDDocument document,
      Handout.Material material,
      NumberedPlaces places,
      double width,
      double height)
      throws IOException, InterruptedException, ExecutionException {
    List<Integer> all = IntStream.range(0, places.places().size()).boxed().toList();
    MapPicture picture = MapPicture.of(material.tiles(), places.bounds(), width, height);
    List<Spot> spots = spots(picture, places, all);
    List<Integer> crowd = Crowd.of(spots);
    double insetWidth = width * INSET;
    double insetHeight = height * INSET;
    Optional<Spot> corner =
        crowd.isEmpty()
            ? Optional.empty()
            : Crowd.freeCorner(spots, width, height, insetWidth, insetHeight);
    if (corner.isEmpty()) {
      return new HandoutMap(
          part(document, picture, places, all), Optional.empty(), material.borders());
    }
    GeoBounds box =
        GeoBounds.union(
            crowd.stream()
                .map(index -> GeoBounds.ofPoint(places.places().get(index).location().point()))
                .toList());
    MapPicture near = MapPicture.of(material.tiles(), box, insetWidth, insetHeight);
    Inset inset =
        new Inset(part(document, near, places, crowd), corner.get().x(), corner.get().y());
    List<Integer> others = all.stream().filter(index -> !crowd.contains(index)).toList();
    return new HandoutMap(
        part(document, picture, places, others), Optional.of(inset), material.borders());
  }

  private static List<Spot> spots(
      MapPicture picture, NumberedPlaces places, List<Integer> indices) {
    return indices.stream()
        .map(index -> places.places().get(index).location().point())
        .map(point -> new Spot(picture.x(point), picture.y(point)))
        .toList();
  }

  private static Part part(
      PDDocument document, MapPicture picture, NumberedPlaces places, List<Integer> indices)
      throws IOException {
    List<Spot> spots = spots(picture, places, indices);
    return new Part(
        picture,
        LosslessFactory.createFromImage(document, picture.image()),
        indices,
        spots,
        NumberSpots.of(spots, picture.viewport().width(), picture.viewport().height()));
  }

  /** Draws the map below what is written so far. */
  void draw(Sheets sheets) throws IOException {
    float left = Sheets.MARGIN;
    float top = sheets.y();
    draw(whole, sheets, left, top);
    if (inset.isPresent()) {
      Inset near = inset.get();
      drawFrame(near.part(), sheets.stream(), left, top);
      draw(near.part(), sheets, left + (float) near.x(), top - (float) near.y());
    }
    sheets.skip(whole.height());
  }

  private void draw(Part part, Sheets sheets, float left, float top) throws IOException {
    PDPageContentStream stream = sheets.stream();
    float bottom = top - part.height();
    stream.drawImage(part.image(), left, bottom, part.width(), part.height());
    stream.saveGraphicsState();
    stream.addRect(left, bottom, part.width(), part.height());
    stream.clip();
    for (Border border : borders) {
      draw(border, part.picture(), stream, left, top);
    }
    stream.restoreGraphicsState();
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(0.7f);
    stream.addRect(left, bottom, part.width(), part.height());
    stream.stroke();
    for (int i = 0; i < part.indices().size(); i++) {
      drawNumber(part, sheets, i, left, top);
    }
  }

  /** What the map in the corner shows, on the whole map. */
  private void drawFrame(Part near, PDPageContentStream stream, float left, float top)
      throws IOException {
    GeoBounds seen = near.picture().viewport().seen(near.picture().camera());
    MapPicture on = whole.picture();
    double x = on.x(new GeoPoint(seen.north(), seen.west()));
    double y = on.y(new GeoPoint(seen.north(), seen.west()));
    double right = on.x(new GeoPoint(seen.south(), seen.east()));
    double bottom = on.y(new GeoPoint(seen.south(), seen.east()));
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(0.7f);
    stream.addRect(
        left + (float) x, top - (float) bottom, (float) (right - x), (float) (bottom - y));
    stream.stroke();
  }

  private static void draw(
      Border border, MapPicture picture, PDPageContentStream stream, float left, float top)
      throws IOException {
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(1.1f);
    boolean isClaim = border.kind() == Border.Kind.CLAIM;
    stream.setLineDashPattern(isClaim ? new float[] {1, 2.4f} : new float[] {5, 3}, 0);
    for (Shape.Ring ring : border.line().lines()) {
      for (int i = 0; i < ring.size(); i++) {
        GeoPoint point = GeoPoint.ofLatLon(ring.lat(i), ring.lon(i));
        float x = left + (float) picture.x(point);
        float y = top - (float) picture.y(point);
        if (i == 0) {
          stream.moveTo(x, y);
        } else {
          stream.lineTo(x, y);
        }
      }
      stream.stroke();
    }
    stream.setLineDashPattern(new float[0], 0);
  }

  private static void drawNumber(Part part, Sheets sheets, int at, float left, float top)
      throws IOException {
    PDPageContentStream stream = sheets.stream();
    Spot place = part.places().get(at);
    Spot number = part.numbers().get(at);
    float x = left + (float) number.x();
    float y = top - (float) number.y();
    stream.setStrokingColor(Color.BLACK);
    stream.setNonStrokingColor(Color.BLACK);
    stream.setLineWidth(0.6f);
    stream.moveTo(left + (float) place.x(), top - (float) place.y());
    stream.lineTo(x, y);
    stream.stroke();
    circle(stream, left + (float) place.x(), top - (float) place.y(), 1.5f);
    stream.fill();
    stream.setNonStrokingColor(Color.WHITE);
    circle(stream, x, y, (float) NumberSpots.RADIUS);
    stream.fillAndStroke();
    String text = Integer.toString(part.indices().get(at) + 1);
    sheets.line(
        text, Face.BOLD, NUMBER, x - sheets.width(text, Face.BOLD, NUMBER) / 2, y - NUMBER * 0.35f);
  }

  /** Four curves that are round to less than a thousandth. */
  private static void circle(PDPageContentStream stream, float x, float y, float radius)
      throws IOException {
    float k = radius * 0.5523f;
    stream.moveTo(x - radius, y);
    stream.curveTo(x - radius, y + k, x - k, y + radius, x, y + radius);
    stream.curveTo(x + k, y + radius, x + radius, y + k, x + radius, y);
    stream.curveTo(x + radius, y - k, x + k, y - radius, x, y - radius);
    stream.curveTo(x - k, y - radius, x - radius, y - k, x - radius, y);
    stream.closePath();
  }
}
