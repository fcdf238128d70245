package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.fixture.Readings;
import mapside.link.LinkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are shown whole, or their words instead. */
class ReaderFigureTest extends ReaderStage {

  @TempDir private Path folder = Path.of("");

  @Test
  void aDrawingFillsTheColumnInItsOwnShape() throws IOException {
    Path file = folder.resolve("drawing.svg");
    Files.writeString(
        file,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 200'>"
            + "<rect width='600' height='200' fill='#ff0000'/></svg>");

    openWith(file);

    ImageView image = shown();
    assertThat(image.getImage().getPixelReader().getArgb(20, 20)).isEqualTo(0xFFFF0000);
    assertThat(image.getImage().getWidth()).isGreaterThanOrEqualTo(2 * image.getFitWidth());
    assertThat(image.getFitHeight() / image.getFitWidth())
        .isCloseTo(1 / 3.0, org.assertj.core.api.Assertions.within(0.01));
    assertThat(view.lookup(".figure-box").getAccessibleText()).isEqualTo("A red field");
  }

  @Test
  void aPictureOfPixelsIsNotEnlarged() throws IOException {
    Path file = folder.resolve("small.png");
    ImageIO.write(new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

    openWith(file);

    assertThat(shown().getFitWidth()).isEqualTo(120);
    assertThat(shown().getFitHeight()).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.svg", "missing.png", "damaged.svg", "damaged.png"})
  void whatCantBeShownIsToldInWords(String name) throws IOException {
    if (name.startsWith("damaged")) {
      Files.writeString(folder.resolve(name), "<svg><no picture");
    }

    openWith(folder.resolve(name));

    Label excuse = (Label) view.lookup(".figure-excuse");
    assertThat(excuse.isVisible()).isTrue();
    assertThat(excuse.getText()).contains(name).contains("A red field");
  }

  private void openWith(Path file) {
    ArticleBuilder builder = new ArticleBuilder().heading(1, "Pictures");
    Block.Figure figure =
        new Block.Figure(builder.text("A caption."), new ImageSource.InFile(file), "A red field");
    Article article = builder.add(figure).paragraph("After it.").build(About.titled("Pictures"));
    open(LinkedArticle.of(article, Readings.gazetteer(), java.util.List.of(), java.util.List.of()));
  }

  private ImageView shown() {
    return (ImageView) view.lookup(".figure-box .image-view");
  }
}
