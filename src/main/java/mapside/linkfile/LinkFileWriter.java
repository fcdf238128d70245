package mapside.linkfile;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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
    Path temporary = Files.createTempFile(target.getParent(), "." + file.getFileName(), ".tmp");
    try {
      Files.writeString(temporary, json);
      if (!links.rest().isWhole() && Files.exists(target)) {
        move(target, target.resolveSibling(target.getFileName() + ".damaged"));
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Json.Obj root(String source, String plainText, SavedLinks links) {
    AnnotationWriter writer = new AnnotationWriter(plainText, source);
    List<Json> items = new ArrayList<>();
    links.links().forEach(link -> items.add(annotation(writer, link)));
    links.orphans().forEach(orphan -> items.add(orphan.annotation()));
    items.addAll(links.rest().notUnderstood());
    Json.Obj page = links.rest().page();
    if (page.members().isEmpty()) {
      page = Json.object("@context", CONTEXT, "type", "AnnotationPage");
    }
    Json.Obj full = page.with("items", new Json.Arr(items));
    Json.Obj collection = links.rest().collection();
    return collection.members().isEmpty() ? full : collection.with("first", full);
  }

  private static Json.Obj annotation(AnnotationWriter writer, SavedLink link) {
    return link.annotation().members().isEmpty()
        ? writer.create(link.mention())
        : writer.update(link.annotation(), link.mention());
  }
}
