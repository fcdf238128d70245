package mapside.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.basemap.EmptyArchive;
import mapside.basemap.TileService;
import mapside.basemap.TileServiceLimits;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.importer.formats.Importers;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of an article come along in its handout. */
class HandoutPicturesTest {

  @TempDir Path folder;

  @Test
  void everyPictureOfTheShippedArticleIsOnASheetWithItsCaption() throws Exception {
    LinkedArticle reading = Shipped.reading();
    List<Block.Figure> figures =
        reading.article().blocks().stream()
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .toList();
    for (Paper paper : Paper.values()) {
      try (PDDocument document = make(reading, paper)) {
        List<String> captioned = textsWithPictures(document);

        assertThat(figures).hasSize(3);
        assertThat(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
            .as("what its drawings are lettered in")
            .contains("IBM Plex Sans");
        for (Block.Figure figure : figures) {
          String caption = letters(figure.range().in(reading.article().plainText()));
          assertThat(captioned).as(caption).anyMatch(page -> page.contains(caption));
        }
      }
    }
  }

  @Test
  void noPictureIsPartedFromItsCaptionWhereverTheSheetEnds() throws Exception {
    Files.write(folder.resolve("castle.png"), png(Color.LIGHT_GRAY, 600, 500));
    String caption = "Begin " + "of a long caption that fills line after line ".repeat(12) + "End";
    for (int lines = 20; lines < 80; lines += 3) {
      String text =
          "# Castle\n\n"
              + "A line.\n\n".repeat(lines)
              + "![A castle](castle.png \""
              + caption
              + "\")\n\nAnd on.\n";
      Article article = Importers.all().read(Files.writeString(folder.resolve("castle.md"), text));
      try (PDDocument document =
          make(LinkedArticle.of(article, Readings.gazetteer(), List.of(), List.of()), Paper.A4)) {
        assertThat(textsWithPictures(document))
            .as("after %s lines", lines)
            .singleElement()
            .asString()
            .contains(letters(caption));
      }
    }
  }

  @Test
  void aPictureIsNoWiderThanTheColumnAndInGreys() throws Exception {
    Files.writeString(
        folder.resolve("band.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 100'>"
            + "<rect width='600' height='100' fill='#2c7d80'/></svg>");
    Article article =
        Importers.all()
            .read(
                Files.writeString(
                    folder.resolve("band.md"), "# Band\n\n![A band](band.svg \"One band.\")\n"));
    try (PDDocument document =
        make(LinkedArticle.of(article, Readings.gazetteer(), List.of(), List.of()), Paper.A4)) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int left = page.getWidth();
      int right = 0;
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          Color colour = new Color(page.getRGB(x, y));
          assertThat(colour.getGreen()).as("a grey").isEqualTo(colour.getRed());
          // What is dark all over is printed lighter.
          if (colour.getGreen() > 140 && colour.getGreen() < 170) {
            left = Math.min(left, x);
            right = Math.max(right, x);
          }
        }
      }
      assertThat(left).isCloseTo((int) Sheets.MARGIN, within(1));
      assertThat(right).isCloseTo(page.getWidth() - (int) Sheets.MARGIN, within(2));
    }
  }

  @Test
  void aDarkPictureTakesLessInkAndALightOneStaysAsItIs() throws Exception {
    PrintedPicture night = read(png(new Color(10, 20, 40), 80, 60));
    PrintedPicture day = read(png(new Color(230, 235, 240), 80, 60));

    assertThat(night.ink()).isGreaterThan(0.85);
    assertThat(night.sparing().ink()).isLessThan(0.6);
    assertThat(day.sparing().ink())
        .as("light ones stay as light")
        .isCloseTo(day.ink(), within(0.1));
    assertThat(day.sparing().image().getRGB(20, 10) >> 16 & 255)
        .as("in greys")
        .isEqualTo(day.sparing().image().getRGB(20, 10) & 255);
  }

  private PrintedPicture read(byte[] bytes) throws Exception {
    return PrintedPicture.read(
        new ImageSource.InFile(Files.write(folder.resolve("picture.png"), bytes)));
  }

  private static byte[] png(Color colour, int width, int height) throws Exception {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, width, height);
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private PDDocument make(LinkedArticle reading, Paper paper) throws Exception {
    Path file = folder.resolve("handout.pdf");
    try (TileService tiles =
        new TileService(
            new EmptyArchive(),
            Heights.none(),
            BundledStyle.PRINT.load(),
            TileServiceLimits.usual(),
            problem -> {})) {
      new Handout(
              reading,
              Messages.of(Locale.UK),
              new Handout.Material(tiles, List.of(), Shipped.ASSETS.resolve("fonts"), "Thanks"))
          .write(file, paper);
    }
    return Loader.loadPDF(file.toFile());
  }

  /** The letters of each page of the text that has a picture. */
  private static List<String> textsWithPictures(PDDocument document) throws Exception {
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      if (pictures(document.getPage(page - 1)) > 0) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(letters(stripper.getText(document)));
      }
    }
    return texts;
  }

  /** Without the numbers of places, which stand between. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  private static int pictures(PDPage page) {
    int pictures = 0;
    for (COSName name : page.getResources().getXObjectNames()) {
      pictures += page.getResources().isImageXObject(name) ? 1 : 0;
    }
    return pictures;
  }
}
