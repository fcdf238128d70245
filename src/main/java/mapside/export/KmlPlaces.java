package mapside.export;

import java.io.PrintWriter;
import java.util.Locale;
import mapside.detection.Detection;
import mapside.export.NamedPlaces.Named;

/** A mark for each place of each document, in a folder a document. */
final class KmlPlaces implements PlacesWriter {

  private final PrintWriter out;
  private NamedPlaces places = new NamedPlaces("");

  KmlPlaces(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2">
        <Document>
        """);
  }

  @Override
  public void open(String id, String text) {
    out.append("<Folder><name>").append(escaped(id)).append("</name>\n");
    places = new NamedPlaces(text);
  }

  @Override
  public void part(Detection part) {
    places.add(part);
  }

  @Override
  public void close() {
    for (Named named : places.all()) {
      out.printf(
          Locale.ROOT,
          "<Placemark><name>%s</name><description>%s</description>"
              + "<Point><coordinates>%.5f,%.5f</coordinates></Point></Placemark>%n",
          escaped(named.place().name()),
          escaped(named.phrase()),
          named.place().point().lon(),
          named.place().point().lat());
    }
    out.append("</Folder>\n");
  }

  @Override
  public void end() {
    out.append("</Document>\n</kml>\n");
  }

  /** Text as XML 1.0 can hold it; what it can't hold becomes a replacement character. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }
}
