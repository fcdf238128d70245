package mapside.app;

import java.nio.file.Path;
import javafx.stage.Window;
import mapside.article.Article;
import mapside.handout.ArticlePrint;
import mapside.handout.Paper;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.session.ReadingSession;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints the article of a window, or saves what would be printed. For the JavaFX thread. */
final class Printing {

  private final Services services;
  private final ReadingSession session;
  private final MessageBand band;
  private final Printers printers;

  Printing(Services services, ReadingSession session, MessageBand band, Printers printers) {
    this.services = services;
    this.session = session;
    this.band = band;
    this.printers = printers;
  }

  /** Asks how to print, and prints; where there is no printer, offers a file instead. */
  void print(Window owner) {
    Messages words = services.messages();
    if (!printers.areThere()) {
      band.offer(
          words.get("app.print.no-printer"), words.get("app.print.pdf"), () -> choose(owner));
      return;
    }
    Article article = article();
    printers.ask(owner, article.about().title()).ifPresent(wish -> print(article, wish));
  }

  private void print(Article article, Printers.Wish wish) {
    Messages words = services.messages();
    services
        .tasks()
        .start(
            running -> {
              try (PDDocument document = printOf(article).make(wish.paper())) {
                printers.print(document, wish);
              }
              return true;
            },
            done -> band.note(words.get("app.printed", wish.title(), wish.printer())),
            failure ->
                band.add(words.get("app.print.failed", String.valueOf(failure.getMessage()))));
  }

  private void choose(Window owner) {
    Messages words = services.messages();
    String name = article().about().title().replaceAll("[^\\p{L}\\p{N} -]+", " ").strip();
    new NewFile(words.get("app.print.pdf.title"), words.get("app.print.pdf.files"), ".pdf")
        .ask(owner, name.isEmpty() ? "article" : name)
        .ifPresent(this::save);
  }

  /** Writes what would be printed into a PDF file. */
  void save(Path file) {
    Messages words = services.messages();
    Article article = article();
    services
        .tasks()
        .start(
            running -> {
              printOf(article).write(file, Paper.usualIn(words.locale()));
              return file;
            },
            written -> band.note(words.get("app.print.saved", written)),
            failure ->
                band.add(words.get("app.not-written", file, WriteFailure.in(words, failure))));
  }

  private ArticlePrint printOf(Article article) {
    return new ArticlePrint(article, services.messages(), services.assets().fonts());
  }

  private Article article() {
    return session.reading().article();
  }
}
