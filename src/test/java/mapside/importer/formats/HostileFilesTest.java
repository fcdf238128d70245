package mapside.importer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.importer.ImportException;
import mapside.importer.ImportProblem;
import mapside.messages.Messages;
import mapside.task.Running;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that mean harm, or are broken, are refused in words; nothing is fetched, run or written.
 */
@Timeout(60)
class HostileFilesTest {

  private static final Path FILES = Path.of("src/test/resources/mapside/importer");
  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>";
  private static final String PACKAGE =
      "<package><metadata><dc:title>T</dc:title></metadata><manifest>"
          + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
          + "<spine><itemref idref='a'/></spine></package>";

  @TempDir private Path folder;

  @Test
  void aZipBombIsRefused() throws Exception {
    Path book = folder.resolve("bomb.epub");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(book))) {
      put(zip, "META-INF/container.xml", CONTAINER);
      put(zip, "book.opf", PACKAGE);
      zip.putNextEntry(new ZipEntry("a.xhtml"));
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) 'x');
      for (int i = 0; i < 200; i++) {
        zip.write(blank);
      }
    }
    assertThat(Files.size(book)).isLessThan(1 << 20);

    assertRefused(book, ImportProblem.TooLarge.class, "too much to read");
  }

  @Test
  void entitiesOfBooksAreNotExpandedAndReadNoFiles() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String chapter =
        "<!DOCTYPE html [<!ENTITY leak SYSTEM '%s'><!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]>"
                .formatted(secret.toUri())
            + "<html><body><p>Before &leak; &b; after.</p></body></html>";
    Path book =
        epub(Map.of("META-INF/container.xml", CONTAINER, "book.opf", PACKAGE, "a.xhtml", chapter));

    String text = Importers.all().read(book).plainText();

    assertThat(text)
        .contains("Before")
        .contains("after.")
        .doesNotContain("secret")
        .doesNotContain("lol");
  }

  @Test
  void entitiesOfDocumentsAreNotExpandedAndReadNoFiles() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String bomb =
        "<!DOCTYPE d [<!ENTITY leak SYSTEM '%s'><!ENTITY a 'lollollol'>".formatted(secret.toUri())
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<d xmlns:w='w'><w:p><w:r><w:t>Before &leak;&c; after.</w:t></w:r></w:p></d>";
    Path document = zip("bomb.docx", Map.of("word/document.xml", bomb));

    try {
      String text = Importers.all().read(document).plainText();
      assertThat(text).doesNotContain("secret").doesNotContain("lollollol");
    } catch (ImportException e) {
      assertThat(e.problem()).isInstanceOf(ImportProblem.Damaged.class);
    }
  }

  @Test
  void namesThatLeadOutOfAnArchiveWriteAndReadNothing() throws Exception {
    Files.writeString(folder.resolve("outside.png"), "not a picture");
    String chapter =
        "<html><body><p>Here.</p><img src='../../../../outside.png'/>"
            + "<img src='file:///etc/passwd'/><img src='/etc/passwd'/></body></html>";
    Path book =
        epub(
            Map.of(
                "META-INF/container.xml",
                CONTAINER,
                "book.opf",
                PACKAGE,
                "a.xhtml",
                chapter,
                "../../evil.txt",
                "evil"));
    long before = filesIn(folder);

    Article article = Importers.all().read(book);

    assertThat(article.blocks()).noneMatch(Block.Figure.class::isInstance);
    assertThat(filesIn(folder)).isEqualTo(before);
    assertThat(folder.resolve("../../evil.txt")).doesNotExist();
  }

  @Test
  void aGigabyteOfTextIsRefusedWithoutBeingRead() throws Exception {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.write("All work and no play.\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
      huge.setLength(1L << 30);
    }

    assertRefused(file, ImportProblem.TooLarge.class, "64 MB");
  }

  @Test
  void aVeryLongTextIsReadToItsEnd() throws Exception {
    Path file = folder.resolve("long.txt");
    byte[] paragraph =
        ("It rained in Nemuro. ".repeat(50) + "\n\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int written = 0; written < 50_000_000; written += paragraph.length) {
        out.write(paragraph);
      }
      out.write("It ended in Akkeshi.".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Importers.all().read(file).plainText()).endsWith("It ended in Akkeshi.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture.txt", "picture.md", "picture.html", "picture"})
  void aPictureUnderAnotherNameIsNoText(String name) throws Exception {
    Path file = Files.copy(FILES.resolve("markdown/castle.png"), folder.resolve(name));

    assertRefused(file, ImportProblem.NotText.class, "does not hold text");
  }

  @Test
  void aBookUnderAnotherNameIsReadAsWhatItIs() throws Exception {
    Path file = Files.copy(FILES.resolve("epub/pandoc-epub3.epub"), folder.resolve("book.txt"));

    assertThat(Importers.all().read(file).about().title())
        .isEqualTo("Ferries of the Western Isles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf/libreoffice.pdf", "epub/pandoc-epub3.epub", "docx/pandoc.docx"})
  void aFileThatBreaksOffIsRefused(String name) throws Exception {
    byte[] whole = Files.readAllBytes(FILES.resolve(name));
    Path file = folder.resolve(Path.of(name).getFileName());
    for (double share : new double[] {0.2, 0.5, 0.9}) {
      Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));

      assertRefused(file, ImportProblem.Damaged.class, "damaged or not complete");
    }
  }

  @Test
  void anEncryptedPdfIsRefused() throws Exception {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }

    assertRefused(file, ImportProblem.Locked.class, "locked");
  }

  @Test
  void aScannedPdfSaysThatThereIsNoText() throws Exception {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var pixels =
          new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_INT_RGB);
      var image = LosslessFactory.createFromImage(document, pixels);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, 600, 780);
      }
      document.save(file.toFile());
    }

    assertRefused(file, ImportProblem.Scanned.class, "no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "blockquote", "ul><li", "table><tr><td", "font"})
  void aPageNestedDeeplyIsReadWithoutFalling(String tag) throws Exception {
    String open = "<" + tag + ">";
    Path file =
        Files.writeString(
            folder.resolve("deep.html"),
            "<html><body><p>The first words of it.</p>" + open.repeat(100_000) + "deep");

    assertThat(Importers.all().read(file).plainText()).contains("The first words of it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "* ", "- ", "[", "**a ", "_a ", "![", "(", "`", "1. ", "~~a "})
  void markdownNestedDeeplyIsReadWithoutFalling(String sign) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("deep.md"), "First words.\n\n" + sign.repeat(50_000) + "x");

    assertThat(Importers.all().read(file).plainText()).startsWith("First words.");
  }

  @Test
  void scriptsAreNotRunAndNothingRemoteIsKept() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("page.html"),
            """
            <html><body><script>document.body.innerHTML = 'scripted'</script>
            <p onclick="alert(1)">Only <a href="javascript:alert(1)">these</a> words.</p>
            <img src="https://tracker.example/a.png"><iframe src="https://example.org">frame</iframe>
            <img src="//tracker.example/b.png"><object data="x">object</object></body></html>
            """);

    Article article = Importers.all().read(file);

    assertThat(article.plainText()).isEqualTo("Only these words.");
    assertThat(article.blocks()).hasSize(1);
    assertThat(article.blocks().getFirst().spans()).isEmpty();
  }

  @Test
  void whatIsMissingOrMayNotBeReadIsTold() throws Exception {
    assertRefused(folder.resolve("none.pdf"), ImportProblem.Missing.class, "no file");
    assertRefused(folder, ImportProblem.IsFolder.class, "folder");
  }

  @Test
  void whatMayNotBeReadIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("closed.txt"), "closed");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "root reads everything");

    assertRefused(file, ImportProblem.NoPermission.class, "not allowed");
  }

  @Test
  void formatsThatAreKnownButNotReadAreNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.rtf"), "{\\rtf1 Hello}");

    assertRefused(file, ImportProblem.OtherFormat.class, "RTF");
  }

  @Test
  void aJobThatWasCancelledReadsNoFurther() {
    Running running = Running.uncancelled();
    running.cancel();

    assertThatThrownBy(
            () -> Importers.all().read(FILES.resolve("pdf/groff-two-columns.pdf"), running))
        .isInstanceOf(CancellationException.class);
  }

  private static void assertRefused(
      Path file, Class<? extends ImportProblem> problem, String words) {
    assertThatThrownBy(() -> Importers.all().read(file))
        .isInstanceOfSatisfying(
            ImportException.class,
            refused -> {
              assertThat(refused.problem()).isInstanceOf(problem);
              assertThat(refused.problem().in(Messages.of(Locale.UK))).contains(words);
            });
  }

  private Path epub(Map<String, String> parts) throws IOException {
    return zip("book.epub", parts);
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static long filesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}
