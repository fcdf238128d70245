package mapside.linkfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mapside.article.Article;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.link.Work;
import mapside.linkfile.SavedLinks.Rest;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;

/**
 * Reads link files: a W3C annotation page, a collection with its first page inside, a bare list of
 * annotations, or a single one. Each annotation gives the words and the code points that it is
 * about, and the place that they name or what a reader says of them.
 */
public final class LinkFileReader {

  /** Nobody makes so many links; a larger file is something else, or no good. */
  static final long LARGEST = 64 << 20;

  private LinkFileReader() {}

  /** Where an article's links are kept: beside it, in {@code NAME.links.jsonld}. */
  public static Path beside(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".links.jsonld");
  }

  /**
   * Reads a file and finds its links in the article. Never fails: what can't be read is told among
   * the problems.
   *
   * @param gazetteer the places that links may name
   */
  public static SavedLinks read(Path file, Article article, Gazetteer gazetteer) {
    return read(file, article, gazetteer::find);
  }

  /**
   * Reads a file and finds its links in the article, as above.
   *
   * @param places gives the places that are known
   */
  public static SavedLinks read(
      Path file, Article article, Function<PlaceId, Optional<Place>> places) {
    try {
      if (Files.size(file) > LARGEST) {
        return failed(new LinkProblem.TooLarge(file), Rest.LOST);
      }
      return read(file, JsonReader.read(file), article, places);
    } catch (NoSuchFileException e) {
      return failed(new LinkProblem.Missing(file), Rest.NONE);
    } catch (IOException e) {
      return failed(new LinkProblem.Unreadable(file, String.valueOf(e.getMessage())), Rest.LOST);
    } catch (DamagedJsonException e) {
      return failed(new LinkProblem.Damaged(file, e.line()), Rest.LOST);
    }
  }

  private static SavedLinks read(
      Path file, Json json, Article article, Function<PlaceId, Optional<Place>> places) {
    if (json instanceof Json.Arr(List<Json> items)) {
      return links(file, items, article, places, Json.Obj.EMPTY, Json.Obj.EMPTY, Rest.Form.LIST);
    }
    Json.Obj root = json instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    if (isAnnotation(root)) {
      return links(
          file, List.of(root), article, places, Json.Obj.EMPTY, Json.Obj.EMPTY, Rest.Form.LIST);
    }
    Optional<Json.Obj> first = root.object("first");
    Json.Obj page = first.orElse(root);
    if (!(page.get("items").orElse(null) instanceof Json.Arr(List<Json> items))) {
      return failed(new LinkProblem.WrongKind(file), Rest.LOST);
    }
    Json.Obj collection = first.isPresent() ? root : Json.Obj.EMPTY;
    Json.Obj empty = page.with("items", new Json.Arr(List.of()));
    return links(file, items, article, places, empty, collection, Rest.Form.PAGE);
  }

  private static boolean isAnnotation(Json.Obj root) {
    return root.texts("type").contains("Annotation");
  }

  /** Whether a file can be read, and holds annotations or room for them. */
  static boolean isWhole(Path file) {
    try {
      return Files.size(file) <= LARGEST
          && switch (JsonReader.read(file)) {
            case Json.Arr list -> true;
            case Json.Obj root ->
                isAnnotation(root)
                    || root.object("first").orElse(root).get("items").orElse(null)
                        instanceof Json.Arr;
            default -> false;
          };
    } catch (IOException | DamagedJsonException e) {
      return false;
    }
  }

  private static SavedLinks links(
      Path file,
      List<Json> items,
      Article article,
      Function<PlaceId, Optional<Place>> places,
      Json.Obj page,
      Json.Obj collection,
      Rest.Form form) {
    Links links = new Links(file, article.plainText(), places);
    items.forEach(links::add);
    links.place();
    return links.saved(page, collection, form);
  }

  private static SavedLinks failed(LinkProblem problem, Rest rest) {
    return new SavedLinks(List.of(), Work.NONE, List.of(), List.of(), List.of(problem), rest);
  }
}
