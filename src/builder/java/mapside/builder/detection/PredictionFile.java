package mapside.builder.detection;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mapside.builder.detection.Predictor.Found;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.text.CodePointOffsets;

/** Writes what was found in the form of the corpora, for their scorer. */
final class PredictionFile implements AutoCloseable {

  private final PrintWriter out;
  private final WorldGazetteer world;

  PredictionFile(Path file, WorldGazetteer world) {
    this.world = world;
    try {
      out = new PrintWriter(Files.newBufferedWriter(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Prepared document, List<Found> found) {
    CodePointOffsets offsets = CodePointOffsets.of(document.document().text());
    StringBuilder line = new StringBuilder();
    for (Found each : found) {
      line.append(line.isEmpty() ? "" : ", ");
      line.append(
          "{\"start\": %d, \"end\": %d"
              .formatted(
                  offsets.toCodePoint(each.mention().start()),
                  offsets.toCodePoint(each.mention().end())));
      if (each.place() >= 0) {
        line.append(
            String.format(
                Locale.ROOT,
                ", \"lat\": %.5f, \"lon\": %.5f",
                world.lat(each.place()),
                world.lon(each.place())));
      }
      line.append(
          String.format(
              Locale.ROOT,
              ", \"span\": %.3f, \"place\": %.3f}",
              each.spanScore(),
              each.placeProbability()));
    }
    out.printf("{\"id\": \"%s\", \"toponyms\": [%s]}%n", document.document().id(), line);
  }

  @Override
  public void close() {
    out.close();
  }
}
