package mapside.linkfile;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.Article;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.linkfile.SavedLinks.Rest;
import mapside.place.Gazetteer;

/**
 * Reads link files: a W3C annotation page, or a collection with its first page inside. Each
 * annotation gives the words and the code points that it is about, and the place that they name.
 */
public final class LinkFileReader {

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
    try {
      return read(file, JsonReader.read(file), article, gazetteer);
    } catch (NoSuchFileException e) {
      return failed(new LinkProblem.Missing(file), Rest.NONE);
    } catch (IOException e) {
      return failed(new LinkProblem.Unreadable(file, String.valueOf(e.getMessage())), Rest.LOST);
    } catch (DamagedJsonException e) {
      return failed(new LinkProblem.Damaged(file, e.line()), Rest.LOST);
    }
  }

  private static SavedLinks read(Path file, Json json, Article article, Gazetteer gazetteer) {
    Json.Obj root = json instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    Optional<Json.Obj> first = root.object("first");
    Json.Obj page = first.orElse(root);
    if (!(page.get("items").orElse(null) instanceof Json.Arr(List<Json> items))) {
      return failed(new LinkProblem.WrongKind(file), Rest.LOST);
    }
    Links links = new Links(file, article.plainText(), gazetteer);
    items.forEach(links::add);
    links.place();
    Json.Obj collection = first.isPresent() ? root : Json.Obj.EMPTY;
    Rest rest =
        new Rest(
            page.with("items", new Json.Arr(List.of())), collection, links.notUnderstood(), true);
    return new SavedLinks(links.found(), links.orphans(), links.problems(), rest);
  }

  private static SavedLinks failed(LinkProblem problem, Rest rest) {
    return new SavedLinks(List.of(), List.of(), new ArrayList<>(List.of(problem)), rest);
  }
}
