package mapside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mapside.detection.Detector;
import mapside.detection.model.ModelException;
import mapside.export.PlacesFormat;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import mapside.messages.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PlacesCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path documents = Path.of("");

  @BeforeEach
  void write() throws IOException {
    documents =
        Files.writeString(
            folder.resolve("two.jsonl"),
            """
            {"id": "a", "text": "😀 Ships left Nagoya for Osaka in Japan."}
            no JSON
            {"id": "de", "text": "Der Minister flog gestern von Berlin nach Wien, um dort mit den anderen über die neuen Verträge und über den Handel zu sprechen."}
            {"id": "again", "text": "Ministers met in Nagoya. The city lies in Japan."}
            {"id": 2, "text": "The court in Vienna, Austria, adjourned."}
            """);
  }

  @Test
  void jsonLinesCountInCodePointsAndKeepTheOrder() throws Exception {
    assertThat(run(PlacesFormat.JSONL)).isFalse();

    List<String> lines = out.toString().lines().toList();
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());
    JsonNode nagoya = first.get("toponyms").get(0);
    assertThat(nagoya.get("phrase").asString()).isEqualTo("Nagoya");
    assertThat(nagoya.get("start").asInt()).isEqualTo(13);
    assertThat(nagoya.get("lat").asDouble()).isBetween(35.0, 35.4);
    assertThat(new ObjectMapper().readTree(lines.getLast()).get("id").asString()).isEqualTo("2");
  }

  @Test
  void aLineThatIsNoDocumentIsToldOf() throws Exception {
    run(PlacesFormat.TEXT);

    assertThat(err.toString()).contains("two.jsonl, line 2");
  }

  @Test
  void whatIsNamedBySortOnlyStandsApartOrCounts() throws Exception {
    run(PlacesFormat.JSONL);
    JsonNode again = new ObjectMapper().readTree(out.toString().lines().toList().get(2));
    out.getBuffer().setLength(0);
    run(PlacesFormat.CSV);
    run(PlacesFormat.TEXT);

    assertThat(again.get("toponyms").findValuesAsString("phrase"))
        .containsExactly("Nagoya", "Japan");
    assertThat(again.get("partials").findValuesAsString("name")).containsExactly("Nagoya");
    assertThat(out.toString()).contains("\r\nagain,25,33,The city,partial,");
    assertThat(out.toString()).containsPattern("Nagoya, Japan.* 2×");
  }

  @Test
  void inAnotherLanguageItIsToldThatOnlyNamesWereLookedFor() throws Exception {
    run(PlacesFormat.TEXT);

    assertThat(err.toString()).contains("de: not in English").doesNotContain("a: not in English");
  }

  @Test
  void geoJsonIsOneCollection() throws Exception {
    run(PlacesFormat.GEOJSON);

    JsonNode features = new ObjectMapper().readTree(out.toString()).get("features");
    assertThat(features.findValuesAsString("name")).contains("Nagoya", "Osaka", "Vienna");
  }

  @Test
  void csvHasARowAMention() throws Exception {
    run(PlacesFormat.CSV);

    assertThat(out.toString()).startsWith("document,start,end,phrase,kind,confidence,name");
    assertThat(out.toString()).contains("\r\na,13,19,Nagoya,place,");
  }

  @Test
  void kmlIsWellFormed() throws Exception {
    run(PlacesFormat.KML);

    var parsed =
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new org.xml.sax.InputSource(new java.io.StringReader(out.toString())));
    assertThat(parsed.getElementsByTagName("Placemark").getLength()).isGreaterThan(3);
  }

  private boolean run(PlacesFormat format)
      throws WorldException, ModelException, InterruptedException {
    Detector detector = Shipped.detector();
    return new PlacesRun(
            detector,
            format,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Messages.of(Locale.ENGLISH))
        .of(List.of(documents));
  }
}
