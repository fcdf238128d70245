package mapside.export;

import java.util.Locale;

/** A mark for each place of each document, in a folder a document. */
final class KmlPlaces implements PlacesWriter {

  @Override
  public String begin() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <kml xmlns="http://www.opengis.net/kml/2.2">
    <Document>
    """;
  }

  @Override
  public String document(FoundDocument document) {
    StringBuilder out = new StringBuilder("<Folder><name>");
    escape(document.id(), out);
    out.append("</name>\n");
    document
        .byPlace()
        .forEach(
            (place, mentions) -> {
              out.append("<Placemark><name>");
              escape(place.name(), out);
              out.append("</name><description>");
              escape(mentions.getFirst().range().in(document.text()), out);
              out.append(
                  String.format(
                      Locale.ROOT,
                      "</description><Point><coordinates>%.5f,%.5f</coordinates></Point>"
                          + "</Placemark>%n",
                      place.point().lon(),
                      place.point().lat()));
            });
    return out.append("</Folder>\n").toString();
  }

  @Override
  public String end() {
    return "</Document>\n</kml>\n";
  }

  /** Writes text as XML 1.0 can hold it; what it can't hold becomes a replacement character. */
  private static void escape(String text, StringBuilder out) {
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
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
  }
}
