package mapside.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mapside.article.Article;
import mapside.gazetteer.EventFile;
import mapside.gazetteer.LoadedEvents;
import mapside.gazetteer.LoadedPlaces;
import mapside.gazetteer.PlaceFile;
import mapside.importer.ImportException;
import mapside.importer.formats.Importers;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.linkfile.ApartFiles;
import mapside.linkfile.LinkFileReader;
import mapside.linkfile.LinkProblem;
import mapside.linkfile.SavedLinks;
import mapside.messages.Messages;
import mapside.messages.Problem;
import mapside.parcel.Parcel;
import mapside.parcel.ParcelException;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceTable;
import mapside.shelf.SharedShelf;
import mapside.shelf.Shelf;
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
  private final Optional<Path> data;
  private final SharedShelf shared;
  private final ApartFiles apart;

  /** Opens a file as everybody sees it, without what a reader has added apart from it. */
  OpenArticle(Assets assets, Path article, Messages messages) {
    this(assets, article, messages, Optional.empty(), SharedShelf.NONE);
  }

  /**
   * Opens a file.
   *
   * @param data the folder of what readers make that has no place of its own
   * @param shared the articles beside which nothing may be written
   */
  OpenArticle(
      Assets assets, Path article, Messages messages, Optional<Path> data, SharedShelf shared) {
    this.assets = assets;
    this.shared = shared;
    this.data = data;
    apart = new ApartFiles(data.map(folder -> folder.resolve("links")));
    this.article = article.toAbsolutePath();
    this.messages = messages;
  }

  @Override
  public Opening run(Running running) throws ImportException, ParcelException, IOException {
    if (Parcel.isParcel(article)) {
      Parcel parcel = new OpenParcel(article, data).open();
      return new OpenArticle(assets, parcel.article(), messages, data, shared)
          .run(running)
          .resumedFrom(parcel.state());
    }
    CompletableFuture<LoadedPlaces> reading =
        CompletableFuture.supplyAsync(() -> PlaceFile.read(assets.places(), assets.outlines()));
    Article read = Importers.all().read(article, running);
    LoadedPlaces places = reading.join();
    KnownPlaces known = new KnownPlaces(places.gazetteer(), assets);
    SavedLinks links = links(read, known);
    LoadedEvents events = EventFile.read(EventFile.beside(article));
    List<String> problems = new ArrayList<>();
    tell(places.problems(), problems);
    boolean anyPlace = !places.gazetteer().places().isEmpty();
    for (LinkProblem problem : links.problems()) {
      if (problem instanceof LinkProblem.Skipped && !anyPlace) {
        // Told once already: there are no places that a link could name.
        continue;
      }
      if (!(problem instanceof LinkProblem.Missing) || isShipped()) {
        tell(List.of(problem), problems);
      }
    }
    if (!links.rest().isWhole()) {
      problems.add(messages.get("app.links.meanwhile"));
    }
    tell(events.problems(), problems);
    return new Opening(
        LinkedArticle.of(
            read,
            with(named(links, known, places.gazetteer()), places.gazetteer()),
            links.mentions(),
            events.events()),
        problems,
        !links.isLinked(),
        "",
        Optional.of(new Desk(article, name(), read.plainText(), links, apart, mayBeside())),
        data.flatMap(folder -> new Shelf(folder.resolve("shelf"), assets.article()).find(article)));
  }

  /** The places of links that do not come with the program: the file's own, and the world's. */
  private static List<Place> named(SavedLinks links, KnownPlaces known, Gazetteer own) {
    Map<PlaceId, Place> named = new LinkedHashMap<>();
    links.places().forEach(place -> named.put(place.id(), place));
    links.mentions().stream()
        .map(Mention::place)
        .filter(id -> !named.containsKey(id) && own.find(id).isEmpty())
        .distinct()
        .forEach(id -> known.find(id).ifPresent(place -> named.put(id, place)));
    return List.copyOf(named.values());
  }

  private SavedLinks links(Article read, KnownPlaces known) {
    SavedLinks beside = LinkFileReader.read(LinkFileReader.beside(article), read, known::find);
    return apart
        .find(name(), read.plainText())
        .map(file -> beside.withReaders(LinkFileReader.read(file, read, known::find)))
        .orElse(beside);
  }

  private static Gazetteer with(List<Place> more, Gazetteer gazetteer) {
    if (more.isEmpty()) {
      return gazetteer;
    }
    List<Place> all = new ArrayList<>(gazetteer.places());
    all.addAll(more);
    return new PlaceTable(all);
  }

  /** The shipped article is the same wherever the program is installed. */
  private String name() {
    return isShipped() ? "shipped/" + article.getFileName() : article.toString();
  }

  private boolean mayBeside() {
    return !isShipped() && !shared.holds(article);
  }

  /** A reader's own article need not have links; the shipped one without them is damaged. */
  private boolean isShipped() {
    return article.equals(assets.article());
  }

  private void tell(List<? extends Problem> problems, List<String> told) {
    problems.forEach(problem -> told.add(problem.inFull(messages)));
  }

  /** Why an article could not be opened, in words for the user. */
  static String words(Path article, Throwable failure, Messages messages) {
    return switch (failure) {
      case ImportException refused -> refused.problem().in(messages);
      case ParcelException refused -> refused.problem().in(messages);
      default -> messages.get("app.not-opened", article, failure);
    };
  }
}
