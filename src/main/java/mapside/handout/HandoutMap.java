package mapside.handout;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
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
import mapside.place.Place;
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

  /** The shares of the sides that the map in the corner may have, the best one first. */
  private static final double[] INSETS = {0.46, 0.4, 0.34};

  /** Farther away, in points, a number is no longer seen to be that of its place. */
  private static final double FARTHEST = 32;

  private final Part whole;
  private final Optional<Inset> inset;
  private final List<Integer> crowd;
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

    /** Whether each number is near its place, and covers none. */
    boolean isReadable() {
      return IntStream.range(0, places.size())
          .mapToDouble(at -> places.get(at).apart(numbers.get(at)))
          .allMatch(apart -> apart > NumberSpots.RADIUS && apart < FARTHEST);
    }

    GeoBounds seen() {
      return picture.viewport().seen(picture.camera());
    }

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

  private HandoutMap(Part whole, Optional<Inset> inset, List<Integer> crowd, List<Border> borders) {
    this.whole = whole;
    this.inset = inset;
    this.crowd = List.copyOf(crowd);
    this.borders = List.copyOf(borders);
  }

  /**
   * Paints a map of some places.
   *
   * @param material whose tiles are in the style for print
   * @param places all that have numbers
   * @param shown which of them, counted from 0, are on this map
   * @param box what the map shows
   * @param width of the map on the sheet, in points
   * @param height likewise
   */
  static HandoutMap of(
      PDDocument document,
      Handout.Material material,
      List<Place> places,
      List<Integer> shown,
      GeoBounds box,
      double width,
      double height)
      throws IOException, InterruptedException, ExecutionException {
    MapPicture picture = MapPicture.of(material.tiles(), box, width, height);
    List<Spot> spots = spots(picture, places, shown);
    List<Integer> crowd = Crowd.of(spots).stream().map(shown::get).toList();
    List<Integer> others = shown.stream().filter(index -> !crowd.contains(index)).toList();
    for (double share : crowd.isEmpty() ? new double[0] : INSETS) {
      Optional<Spot> corner =
          Crowd.freeCorner(
              spots(picture, places, others), spots(picture, places, crowd), width, height, share);
      if (corner.isPresent()) {
        MapPicture near =
            MapPicture.of(material.tiles(), points(places, crowd), width * share, height * share);
        Inset inset =
            new Inset(part(document, near, places, crowd), corner.get().x(), corner.get().y());
        Part rest = part(document, picture, places, others);
        return new HandoutMap(rest, Optional.of(inset), crowd, material.borders());
      }
    }
    Part all = part(document, picture, places, shown);
    return new HandoutMap(all, Optional.empty(), crowd, material.borders());
  }

  /** Which places lie so close together on this map that they need a larger one; may be none. */
  List<Integer> crowd() {
    return crowd;
  }

  /** Whether all numbers can be told apart, also those in the corner. */
  boolean isReadable() {
    return whole.isReadable()
        && inset.map(Inset::part).filter(part -> !part.isReadable()).isEmpty();
  }

  /** What is seen on it. */
  GeoBounds seen() {
    return whole.seen();
  }

  private static GeoBounds points(List<Place> places, List<Integer> shown) {
    return GeoBounds.union(
        shown.stream()
            .map(index -> GeoBounds.ofPoint(places.get(index).location().point()))
            .toList());
  }

  private static List<Spot> spots(MapPicture picture, List<Place> places, List<Integer> indices) {
    return indices.stream()
        .map(index -> places.get(index).location().point())
        .map(point -> new Spot(picture.x(point), picture.y(point)))
        .toList();
  }

  private static Part part(
      PDDocument document, MapPicture picture, List<Place> places, List<Integer> indices)
      throws IOException {
    List<Spot> spots = spots(picture, places, indices);
    return new Part(
        picture,
        LosslessFactory.createFromImage(document, picture.image()),
        indices,
        spots,
        NumberSpots.of(spots, picture.viewport().width(), picture.viewport().height()));
  }

  /**
   * Draws the map below what is written so far.
   *
   * @param framed what another map shows, to be framed on this one
   */
  void draw(Sheets sheets, Optional<GeoBounds> framed) throws IOException {
    float left = Sheets.MARGIN;
    float top = sheets.y();
    List<GeoBounds> frames = new ArrayList<>();
    framed.ifPresent(frames::add);
    inset.ifPresent(near -> frames.add(near.part().seen()));
    draw(whole, frames, sheets, left, top);
    if (inset.isPresent()) {
      Inset near = inset.get();
      float x = left + (float) near.x();
      draw(near.part(), List.of(), sheets, x, top - (float) near.y());
    }
    sheets.skip(whole.height());
  }

  private void draw(Part part, List<GeoBounds> frames, Sheets sheets, float left, float top)
      throws IOException {
    PDPageContentStream stream = sheets.stream();
    float bottom = top - part.height();
    stream.drawImage(part.image(), left, bottom, part.width(), part.height());
    stream.saveGraphicsState();
    stream.addRect(left, bottom, part.width(), part.height());
    stream.clip();
    for (Border border : borders) {
      draw(border, part.picture(), stream, left, top);
    }
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(0.7f);
    for (GeoBounds frame : frames) {
      frame(frame, part.picture(), stream, left, top);
      stream.stroke();
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

  /** What a larger map shows. */
  private static void frame(
      GeoBounds seen, MapPicture on, PDPageContentStream stream, float left, float top)
      throws IOException {
    float x = (float) on.x(new GeoPoint(seen.north(), seen.west()));
    float y = (float) on.y(new GeoPoint(seen.north(), seen.west()));
    float right = (float) on.x(new GeoPoint(seen.south(), seen.east()));
    float bottom = (float) on.y(new GeoPoint(seen.south(), seen.east()));
    stream.addRect(left + x, top - bottom, right - x, bottom - y);
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
