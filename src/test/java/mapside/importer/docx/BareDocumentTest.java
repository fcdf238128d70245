package mapside.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @TempDir private Path folder;

  @Test
  void withoutAListOfStylesItsTitleAndHeadingsAreKnown() throws IOException, ImportException {
    Path file = folder.resolve("bare.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    Article article = Importers.all().read(file);

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
}
