package mapside.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import mapside.messages.Messages;
import mapside.session.ReadingSession;

/** What a window is called: as the article that is to be seen in it, else as the program. */
final class WindowTitle {

  private WindowTitle() {}

  static ObservableValue<String> of(
      ReadingSession session, CurrentArticle current, ReaderPane pane, Messages messages) {
    return Bindings.createStringBinding(
        () ->
            current.desk().isEmpty() || pane.isAway()
                ? messages.get("app.name")
                : messages.get("app.title", session.reading().article().about().title()),
        session.readingProperty(),
        current.fileProperty(),
        pane.awayProperty());
  }
}
