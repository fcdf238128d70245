package mapside.handout;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import mapside.geo.Shape;
import mapside.handout.NumberSpots.Spot;
import mapside.handout.Type.Face;
import mapside.place.Border;
import mapside.place.Place;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws the map with its numbers; numbers and lines are drawn, so that print has them sharp. */
final class HandoutMap {

  private static final float NUMBER = 7.5f;

  private final MapPicture picture;
  private final PDImageXObject image;
  private final List<Spot> places;
  private final List<Spot> numbers;
  private final List<Border> borders;

  HandoutMap(PDDocument document, MapPicture picture, NumberedPlaces places, List<Border> borders)
      throws IOException {
    this.picture = picture;
    this.borders = borders;
    image = LosslessFactory.createFromImage(document, picture.image());
    this.places = places.places().stream().map(this::spot).toList();
    numbers = NumberSpots.of(this.places, width(), height());
  }

  float width() {
    return (float) picture.viewport().width();
  }

  float height() {
    return (float) picture.viewport().height();
  }

  private Spot spot(Place place) {
    return new Spot(picture.x(place.location().point()), picture.y(place.location().point()));
  }

  /** Draws the map below what is written so far. */
  void draw(Sheets sheets) throws IOException {
    PDPageContentStream stream = sheets.stream();
    float left = Sheets.MARGIN;
    float top = sheets.y();
    stream.drawImage(image, left, top - height(), width(), height());
    stream.saveGraphicsState();
    stream.addRect(left, top - height(), width(), height());
    stream.clip();
    for (Border border : borders) {
      draw(border, stream, left, top);
    }
    stream.restoreGraphicsState();
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(0.7f);
    stream.addRect(left, top - height(), width(), height());
    stream.stroke();
    for (int i = 0; i < places.size(); i++) {
      drawNumber(sheets, i, left, top);
    }
    sheets.skip(height());
  }

  private void draw(Border border, PDPageContentStream stream, float left, float top)
      throws IOException {
    stream.setStrokingColor(Color.BLACK);
    stream.setLineWidth(1.1f);
    boolean isClaim = border.kind() == Border.Kind.CLAIM;
    stream.setLineDashPattern(isClaim ? new float[] {1, 2.4f} : new float[] {5, 3}, 0);
    for (Shape.Ring ring : border.line().lines()) {
      for (int i = 0; i < ring.size(); i++) {
        var point = mapside.geo.GeoPoint.ofLatLon(ring.lat(i), ring.lon(i));
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

  private void drawNumber(Sheets sheets, int index, float left, float top) throws IOException {
    PDPageContentStream stream = sheets.stream();
    Spot place = places.get(index);
    Spot number = numbers.get(index);
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
    String text = Integer.toString(index + 1);
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
