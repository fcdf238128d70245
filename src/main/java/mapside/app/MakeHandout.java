package mapside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.style.BundledStyle;
import mapside.handout.Handout;
import mapside.handout.Paper;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.BorderView;
import mapside.task.Job;
import mapside.task.Running;

/**
 * Makes a handout of an article.
 *
 * @param assets the map and the fonts
 * @param baseMap the file of the user's base map; empty for Mapside's own
 * @param reading the article
 * @param paper what it is printed on
 * @param output the file to write
 * @param messages the words
 */
record MakeHandout(
    Assets assets,
    Optional<Path> baseMap,
    LinkedArticle reading,
    Paper paper,
    Path output,
    Messages messages)
    implements Job<Path> {

  @Override
  public Path run(Running running) throws IOException, InterruptedException {
    MapParts parts = new OpenMap(assets, baseMap, messages).run(running);
    boolean isDisputed = reading.namesDisputed();
    try (TileService tiles =
        new TileService(
            parts.archive(),
            parts.heights(),
            BundledStyle.PRINT.load(),
            TileServiceLimits.usual(),
            problem -> {})) {
      new Handout(
              reading,
              messages,
              new Handout.Material(
                  tiles,
                  parts.borders().stream()
                      .filter(border -> isDisputed && border.until().isEmpty())
                      .filter(border -> BorderView.BOTH.shows(border.kind()))
                      .toList(),
                  assets.fonts(),
                  parts.archive().attribution()))
          .write(output, paper);
    }
    return output;
  }
}
