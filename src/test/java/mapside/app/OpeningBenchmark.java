package mapside.app;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mapside.finding.FoundPlaces;
import mapside.link.Work;
import mapside.messages.Messages;
import mapside.task.Running;
import mapside.task.Tasks;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * How soon a book of 300 pages and a PDF of 200 can be read, when all of their places are found,
 * and how much of the heap that takes: {@code mvn -Pbenchmark -Dbenchmark=opening}. The files are
 * made of the sentences that detection is tested with. Each is opened in a program of its own, as a
 * reader opens it, with nothing warmed up.
 */
public final class OpeningBenchmark {

  private static final int WORDS_A_PAGE = 350;
  private static final int LINES_A_PAGE = 44;
  private static final int LETTERS_A_LINE = 88;

  private OpeningBenchmark() {}

  /**
   * Makes both files and opens them, or opens one.
   *
   * @param args the project's folder, and in a program of its own the file
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 1) {
      measure(Path.of(args[1]));
      System.exit(0);
    }
    List<String> sentences = sentences(Path.of(args[0]));
    Path folder = Files.createTempDirectory("mapside-opening");
    for (Path file : List.of(book(folder, sentences, 300), pdf(folder, sentences, 200))) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), OpeningBenchmark.class.getName()));
      command.addAll(List.of(args[0], file.toString()));
      new ProcessBuilder(command).inheritIO().start().waitFor();
    }
  }

  private static void measure(Path file) throws Exception {
    long start = System.nanoTime();
    Assets assets = Assets.find();
    Messages words = Messages.of(Locale.UK);
    Opening opened = new OpenArticle(assets, file, words).run(Running.uncancelled());
    double readable = seconds(start);
    AppDetectors detectors = new AppDetectors(assets, words);
    FoundPlaces found =
        new FindPlaces(detectors, opened.reading(), Work.NONE, Tasks.sameThread(), soFar -> {})
            .run(Running.uncancelled())
            .found();
    System.out.printf(
        "%s: %,d characters; text after %.2f s; %,d mentions of %,d places after %.2f s; heap at"
            + " most %d MB%n",
        file.getFileName(),
        opened.reading().article().plainText().length(),
        readable,
        found.reading().mentions().size(),
        found.reading().places().size(),
        seconds(start),
        peak() >> 20);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  private static List<String> sentences(Path project) throws IOException {
    List<String> sentences = new ArrayList<>();
    Path table = project.resolve("src/test/resources/mapside/detection/sentences.tsv");
    for (String line : Files.readAllLines(table)) {
      String sentence = line.split("\t")[0].replaceAll("[\\[\\]{}<>|&]", "").strip();
      if (!line.startsWith("#") && sentence.contains(" ")) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private static Path book(Path folder, List<String> sentences, int pages) throws IOException {
    Path file = folder.resolve("book-300-pages.epub");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "META-INF/container.xml",
          "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>");
      StringBuilder items = new StringBuilder();
      StringBuilder spine = new StringBuilder();
      int next = 0;
      for (int chapter = 0; chapter < pages / 10; chapter++) {
        StringBuilder text =
            new StringBuilder("<html><body><h1>Chapter " + (chapter + 1) + "</h1>");
        for (int words = 0; words < 10 * WORDS_A_PAGE; ) {
          text.append("<p>");
          for (int i = 0; i < 5; i++) {
            String sentence = sentences.get(next++ % sentences.size());
            words += sentence.split(" ").length;
            text.append(sentence).append(' ');
          }
          text.append("</p>");
        }
        put(zip, "c" + chapter + ".xhtml", text.append("</body></html>").toString());
        items.append(
            "<item id='c%1$d' href='c%1$d.xhtml' media-type='application/xhtml+xml'/>"
                .formatted(chapter));
        spine.append("<itemref idref='c%d'/>".formatted(chapter));
      }
      put(
          zip,
          "b.opf",
          "<package><metadata><dc:title>A long book</dc:title></metadata><manifest>"
              + items
              + "</manifest><spine>"
              + spine
              + "</spine></package>");
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Path pdf(Path folder, List<String> sentences, int pages) throws IOException {
    Path file = folder.resolve("paper-200-pages.pdf");
    List<String> lines = lines(sentences, pages * LINES_A_PAGE);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        PDPage added = new PDPage();
        document.addPage(added);
        try (PDPageContentStream content = new PDPageContentStream(document, added)) {
          content.beginText();
          content.setFont(font, 11);
          content.setLeading(15);
          content.newLineAtOffset(72, 750);
          content.showText("A long paper                                        " + (page + 1));
          content.newLine();
          content.newLine();
          for (int i = 0; i < LINES_A_PAGE; i++) {
            content.showText(lines.get(page * LINES_A_PAGE + i));
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static List<String> lines(List<String> sentences, int count) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int next = 0;
    while (lines.size() < count) {
      for (String word : sentences.get(next++ % sentences.size()).split(" ")) {
        String plain = word.replaceAll("[^\\x20-\\x7e]", "");
        if (line.length() + plain.length() > LETTERS_A_LINE) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(plain).append(' ');
      }
    }
    return lines;
  }
}
