package mapside.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.importer.ImportException;
import mapside.importer.formats.Importers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document with nothing but its text, as small programs write it. */
class BareDocumentTest {

  private static final String TEXT =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Boats of the strait</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbours</w:t></w:r></w:p>
      <w:p><w:r><w:t>They leave from Nemuro.</w:t></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t>Never at night.</w:t></w:r></w:p>
      </w:body></w:document>
      """;

  private static final String HEAD =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:r><w:t>Boats of the strait</w:t></w:r></w:p>
      <w:p><w:r><w:t>By Ann Sailor</w:t></w:r></w:p>
      <w:p><w:r><w:t>Ann Sailor went to Nemuro.</w:t></w:r></w:p>
      </w:body></w:document>
      """;

  private static final String CORE =
      """
      <cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">
      <dc:title>Boats of the Strait</dc:title><dc:creator>Ann Sailor</dc:creator>
      </cp:coreProperties>
      """;

  @TempDir private Path folder;

  @Test
  void withoutAListOfStylesItsTitleAndHeadingsAreKnown() throws IOException, ImportException {
    Article article = read(Map.of("word/document.xml", TEXT));

    assertThat(article.about().title()).isEqualTo("Boats of the strait");
    assertThat(article.blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(article::textOf)
        .contains("Harbours");
    assertThat(article.blocks())
        .filteredOn(Block.Quote.class::isInstance)
        .extracting(article::textOf)
        .containsExactly("Never at night.");
  }

  @Test
  void whatStandsOverTheTextAnywayIsNotInIt() throws IOException, ImportException {
    Article article = read(Map.of("word/document.xml", HEAD, "docProps/core.xml", CORE));

    assertThat(article.about().byline()).contains("Ann Sailor");
    assertThat(article.blocks())
        .extracting(article::textOf)
        .containsExactly("Boats of the strait", "Ann Sailor went to Nemuro.");
    assertThat(article.blocks().getFirst()).isInstanceOf(Block.Heading.class);
  }

  private Article read(Map<String, String> parts) throws IOException, ImportException {
    Path file = folder.resolve("bare.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Importers.all().read(file);
  }
}
