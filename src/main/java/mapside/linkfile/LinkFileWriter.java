package mapside.linkfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    // Copied and not moved, so that a program that ends here leaves the file where it was.
    if (!links.rest().isWhole() && Files.exists(target) && !LinkFileReader.isWhole(target)) {
      Files.copy(target, aside(target));
    }
    WholeFile.write(target, json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Deletes a file if all that it holds was read, and is saved elsewhere now; puts it aside if not.
   *
   * @throws IOException if neither can be done
   */
  public static void retire(Path file) throws IOException {
    if (Files.exists(file) && !LinkFileReader.isWhole(file)) {
      Files.move(file, aside(file));
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** A name with a number at its end if there is a file without one. */
  private static Path aside(Path file) {
    Path wanted = file.resolveSibling(file.getFileName() + ".damaged");
    Path name = wanted;
    for (int number = 2; Files.exists(name); number++) {
      name = wanted.resolveSibling(wanted.getFileName() + "-" + number);
    }
    return name;
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
    items.addAll(rest.apart());
    if (rest.form() == SavedLinks.Rest.Form.LIST) {
      return new Json.Arr(items);
    }
    Json.Obj page = rest.page();
    if (page.get("type").isEmpty()) {
      page = all(Json.object("@context", context(), "type", "AnnotationPage"), page);
    }
    Json.Obj full = page.with("items", new Json.Arr(items));
    Json.Obj collection = rest.collection();
    return collection.members().isEmpty() ? full : collection.with("first", full);
  }

  private static Json.Obj all(Json.Obj first, Json.Obj second) {
    Json.Obj all = first;
    for (Map.Entry<String, Json> member : second.members().entrySet()) {
      all = all.with(member.getKey(), member.getValue());
    }
    return all;
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
