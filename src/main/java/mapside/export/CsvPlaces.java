package mapside.export;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapside.detection.Choice;
import mapside.detection.Detection;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldPlace;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/** A row for each mention, with offsets in code points of the document's plain text. */
final class CsvPlaces implements PlacesWriter {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "start",
          "end",
          "phrase",
          "kind",
          "confidence",
          "name",
          "place",
          "lat",
          "lon",
          "geonameid");

  private final PrintWriter out;
  private String id = "";
  private String text = "";
  private CodePointOffsets offsets = CodePointOffsets.of("");

  CsvPlaces(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin() {
    out.append(row(COLUMNS));
  }

  @Override
  public void open(String document, String plainText) {
    id = document;
    text = plainText;
    offsets = CodePointOffsets.of(plainText);
  }

  @Override
  public void part(Detection part) {
    Set<TextRange> partials = new HashSet<>();
    part.partials().forEach(mention -> partials.add(mention.range()));
    part.all().forEach(mention -> out.append(row(fields(mention, kind(mention, partials)))));
  }

  @Override
  public void close() {
    text = "";
  }

  /** What is named by its sort only is told apart: corpora of marked places leave it out. */
  private static String kind(FoundMention mention, Set<TextRange> partials) {
    return partials.contains(mention.range())
        ? "partial"
        : mention.kind().name().toLowerCase(Locale.ROOT);
  }

  private List<String> fields(FoundMention mention, String kind) {
    Optional<WorldPlace> place = mention.choice().map(Choice::place);
    return List.of(
        id,
        String.valueOf(offsets.toCodePoint(mention.range().start())),
        String.valueOf(offsets.toCodePoint(mention.range().end())),
        mention.range().in(text),
        kind,
        String.format(Locale.ROOT, "%.3f", mention.confidence()),
        place.map(WorldPlace::name).orElse(""),
        place.map(p -> p.kind().code()).orElse(""),
        place.map(p -> degrees(p.point().lat())).orElse(""),
        place.map(p -> degrees(p.point().lon())).orElse(""),
        place.filter(p -> p.geoNamesId() != 0).map(p -> p.id().value()).orElse(""));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  private static String row(List<String> fields) {
    return fields.stream().map(CsvPlaces::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String field) {
    boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
