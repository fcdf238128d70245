package mapside.export;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;

/** The formats that found places are written in. */
public enum PlacesFormat {
  /** A table for people. */
  TEXT(TextPlaces::new),
  /** An object a document, in the form of corpora for geoparsing. */
  JSONL(JsonLinesPlaces::new),
  /** RFC 7946: a point a place and document. */
  GEOJSON(GeoJsonPlaces::new),
  /** RFC 4180: a row a mention. */
  CSV(CsvPlaces::new),
  /** OGC KML 2.2: a mark a place and document. */
  KML(KmlPlaces::new);

  private final Function<PrintWriter, PlacesWriter> writer;

  PlacesFormat(Function<PrintWriter, PlacesWriter> writer) {
    this.writer = writer;
  }

  /** The word on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A new writer of the format. */
  public PlacesWriter writer(PrintWriter out) {
    return writer.apply(out);
  }
}
