package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Window;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.handout.Paper;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.settings.Settings;
import mapside.task.Tasks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing, with a printer and without one. */
class PrintingTest {

  private static final Messages WORDS = Messages.of(Locale.UK);

  @TempDir private Path folder;
  private final List<String> printed = new ArrayList<>();

  /** A printer that keeps what it is given, or none. */
  private final class Drawer implements Printers {

    private final boolean isThere;
    private final boolean isBroken;

    Drawer(boolean isThere, boolean isBroken) {
      this.isThere = isThere;
      this.isBroken = isBroken;
    }

    @Override
    public boolean areThere() {
      return isThere;
    }

    @Override
    public Optional<Wish> ask(Window owner, String title) {
      return Optional.of(new Wish(title, "Drawer", Paper.LETTER, 1, List.of(), false));
    }

    @Override
    public void print(PDDocument document, Wish wish) throws IOException {
      if (isBroken) {
        throw new IOException("out of paper");
      }
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      printed.add(new PDFTextStripper().getText(document));
    }
  }

  @Test
  void theArticleGoesToThePrinterOnItsPaper() throws Exception {
    List<String> told = print(new Drawer(true, false));

    assertThat(printed).singleElement().asString().contains("Kunashir");
    assertThat(told).singleElement().asString().contains("Drawer");
  }

  @Test
  void whatThePrinterRefusesIsTold() throws Exception {
    assertThat(print(new Drawer(true, true)))
        .singleElement()
        .asString()
        .contains("could not be printed", "out of paper");
  }

  @Test
  void withoutAPrinterAFileIsOfferedInstead() throws Exception {
    OnFx.run(
        () -> {
          MessageBand band = new MessageBand(WORDS);
          printing(band, new Drawer(false, false)).print(new javafx.stage.Stage());

          assertThat(band.told()).singleElement().asString().contains("no printer");
          assertThat(band.lookupAll(".button"))
              .anyMatch(node -> node instanceof Button button && button.getText().contains("PDF"));
        });
    assertThat(printed).isEmpty();
  }

  @Test
  void theFileHasTheArticle() throws Exception {
    Path file = folder.resolve("article.pdf");
    OnFx.run(() -> printing(new MessageBand(WORDS), new Drawer(false, false)).save(file));

    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Kunashir");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.filter(each -> each.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  private List<String> print(Printers printers) throws Exception {
    List<String> told = new ArrayList<>();
    OnFx.run(
        () -> {
          MessageBand band = new MessageBand(WORDS);
          printing(band, printers).print(new javafx.stage.Stage());
          told.addAll(band.told());
        });
    return told;
  }

  private Printing printing(MessageBand band, Printers printers) {
    Services services =
        Services.of(
            Assets.find(),
            WORDS,
            Tasks.sameThread(),
            new Memory(Settings.in(folder), () -> {}),
            StartReport.ofSystemProperties(),
            folder,
            folder);
    return new Printing(services, new ReadingSession(Readings.kurils()), band, printers);
  }
}
