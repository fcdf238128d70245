package mapside.app;

import java.nio.file.Path;
import javafx.stage.Window;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.parcel.Parcel;
import mapside.session.ReadingSession;

/** Packs the article of a window, with all that was added to it, into one file to hand on. */
final class HandingOn {

  private final Services services;
  private final ReadingSession session;
  private final CurrentArticle current;
  private final MessageBand band;

  HandingOn(Services services, ReadingSession session, CurrentArticle current, MessageBand band) {
    this.services = services;
    this.session = session;
    this.current = current;
    this.band = band;
  }

  /** Asks where to, and packs it there. */
  void choose(Window owner) {
    current.desk().ifPresent(desk -> choose(owner, desk));
  }

  private void choose(Window owner, Desk desk) {
    Messages messages = services.messages();
    new NewFile(
            messages.get("app.hand-on.title"), messages.get("app.hand-on.files"), Parcel.EXTENSION)
        .ask(owner, stem(desk.article()))
        .ifPresent(this::pack);
  }

  /** The name of a file without its ending. */
  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Packs it; nothing happens if there is no article. */
  void pack(Path target) {
    Messages messages = services.messages();
    current
        .desk()
        .ifPresent(
            desk ->
                services
                    .tasks()
                    .start(
                        new HandOn(
                            target,
                            desk,
                            session.reading().article(),
                            session.revisions().work(),
                            new LessonPlace(services).of(desk.article()),
                            current.bookshelf().now(desk.article())),
                        file -> band.note(messages.get("app.handed-on", file)),
                        failure ->
                            band.add(
                                messages.get(
                                    "app.not-written",
                                    target,
                                    WriteFailure.in(messages, failure)))));
  }
}
