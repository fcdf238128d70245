package mapside.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mapside.article.Article;
import mapside.gazetteer.EventFile;
import mapside.gazetteer.LoadedEvents;
import mapside.gazetteer.LoadedPlaces;
import mapside.gazetteer.PlaceFile;
import mapside.importer.ImportException;
import mapside.importer.Importers;
import mapside.link.LinkedArticle;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.LinkProblem;
import mapside.linkfile.SavedLinks;
import mapside.messages.Messages;
import mapside.messages.Problem;
import mapside.task.Job;
import mapside.task.Running;

/**
 * Opens an article with its places. Fails with an {@link ImportException} if the article itself
 * can't be read; whatever else can't be read is told, and the rest is there.
 */
final class OpenArticle implements Job<Opening> {

  private final Assets assets;
  private final Path article;
  private final Messages messages;

  OpenArticle(Assets assets, Path article, Messages messages) {
    this.assets = assets;
    this.article = article.toAbsolutePath();
    this.messages = messages;
  }

  @Override
  public Opening run(Running running) throws ImportException {
    CompletableFuture<LoadedPlaces> reading =
        CompletableFuture.supplyAsync(() -> PlaceFile.read(assets.places(), assets.outlines()));
    Article read = Importers.all().read(article);
    LoadedPlaces places = reading.join();
    SavedLinks links =
        LinkFileReader.read(LinkFileReader.beside(article), read, places.gazetteer());
    LoadedEvents events = EventFile.read(EventFile.beside(article));
    List<String> problems = new ArrayList<>();
    boolean isUnlinked = false;
    tell(places.problems(), problems);
    boolean anyPlace = !places.gazetteer().places().isEmpty();
    for (LinkProblem problem : links.problems()) {
      if (problem instanceof LinkProblem.Skipped && !anyPlace) {
        // Told once already: there are no places that a link could name.
        continue;
      }
      if (problem instanceof LinkProblem.Missing && !isShipped()) {
        isUnlinked = true;
      } else {
        tell(List.of(problem), problems);
      }
    }
    tell(events.problems(), problems);
    return new Opening(
        LinkedArticle.of(read, places.gazetteer(), links.mentions(), events.events()),
        problems,
        isUnlinked,
        "");
  }

  /** A reader's own article need not have links; the shipped one without them is damaged. */
  private boolean isShipped() {
    return article.equals(assets.article());
  }

  private void tell(List<? extends Problem> problems, List<String> told) {
    problems.forEach(problem -> told.add(problem.in(messages)));
  }

  /** Why an article could not be opened, in words for the user. */
  static String words(Path article, Throwable failure, Messages messages) {
    return failure instanceof ImportException refused
        ? refused.problem().in(messages)
        : messages.get("app.not-opened", article, failure);
  }
}
