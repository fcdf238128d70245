package mapside.linkfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapside.disk.WholeFile;
import mapside.json.Json;
import mapside.json.JsonWriter;
import mapside.linkfile.SavedLinks.SavedLink;

/**
 * Saves links. The file is written whole beside the old one and then put in its place, so that no
 * failure leaves half a file; nothing that the old file held is lost.
 */
public final class LinkFileWriter {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private LinkFileWriter() {}

  /**
   * Saves the links of an article. A file there that could not be read is kept as {@code
   * NAME.damaged}.
   *
   * @param article the article's file, of which the annotations give the name
   * @param plainText the article's plain text
   * @throws IOException if the file can't be written; the old one is then still there
   */
  public static void write(Path file, Path article, String plainText, SavedLinks links)
      throws IOException {
    String json = JsonWriter.write(root(String.valueOf(article.getFileName()), plainText, links));
    Path target = file.toAbsolutePath();
    Path damaged = target.resolveSibling(target.getFileName() + ".damaged");
    // Copied and not moved, so that a program that ends here leaves the file where it was.
    if (!links.rest().isWhole() && Files.exists(target) && !Files.exists(damaged)) {
      Files.copy(target, damaged);
    }
    WholeFile.write(target, json.getBytes(StandardCharsets.UTF_8));
  }

  private static Json root(String source, String plainText, SavedLinks links) {
    AnnotationWriter writer = new AnnotationWriter(plainText, source);
    List<Json> items = new ArrayList<>();
    links.links().forEach(link -> items.add(annotation(writer, link)));
    SavedLinks.Rest rest = links.rest();
    links.work().decisions().forEach(each -> items.add(writer.write(each, known(rest, each.id()))));
    links.work().notes().forEach(each -> items.add(writer.write(each, known(rest, each.id()))));
    links.orphans().forEach(orphan -> items.add(orphan.annotation()));
    items.addAll(rest.notUnderstood());
    if (rest.form() == SavedLinks.Rest.Form.LIST) {
      return new Json.Arr(items);
    }
    Json.Obj page = rest.page();
    if (page.members().isEmpty()) {
      page = Json.object("@context", context(), "type", "AnnotationPage");
    }
    Json.Obj full = page.with("items", new Json.Arr(items));
    Json.Obj collection = rest.collection();
    return collection.members().isEmpty() ? full : collection.with("first", full);
  }

  /** The standard's terms and ours. */
  private static List<Json> context() {
    return List.of(new Json.Str(CONTEXT), Json.object("mapside", "urn:mapside:"));
  }

  private static Json.Obj known(SavedLinks.Rest rest, String id) {
    return rest.known().getOrDefault(id, Json.Obj.EMPTY);
  }

  private static Json.Obj annotation(AnnotationWriter writer, SavedLink link) {
    return link.annotation().members().isEmpty()
        ? writer.create(link.mention())
        : writer.update(link.annotation(), link.mention().range());
  }
}
