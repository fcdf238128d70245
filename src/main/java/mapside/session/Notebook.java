package mapside.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mapside.link.Decision;
import mapside.link.Note;
import mapside.link.Note.Colour;
import mapside.link.PlacePassage;
import mapside.link.Work;
import mapside.text.TextRange;

/** Marks and comments passages of the article that is open. For the user-interface thread only. */
public final class Notebook {

  private final ReadingSession session;
  private final ObjectProperty<TextRange> marked = new SimpleObjectProperty<>(TextRange.of(0, 0));
  private final ObjectProperty<Colour> colour = new SimpleObjectProperty<>(Colour.YELLOW);
  private final ReadOnlyObjectWrapper<Optional<String>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Notebook(ReadingSession session) {
    this.session = session;
  }

  /** The text that is selected in the article; empty for none. */
  public ObjectProperty<TextRange> markedProperty() {
    return marked;
  }

  /** The colour that was used last. */
  public ObjectProperty<Colour> colourProperty() {
    return colour;
  }

  /** The id of the note that is being written; empty while none is. */
  public ReadOnlyObjectProperty<Optional<String>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The note that is being written; empty while none is. */
  public Optional<Note> openNote() {
    return open.get().flatMap(work()::note);
  }

  /** What the next highlight would be on: the text that is selected, else the active passage. */
  public Optional<TextRange> subject() {
    return marked.get().isEmpty()
        ? session.selection().activePassage().map(PlacePassage::passage).map(p -> p.range())
        : Optional.of(marked.get());
  }

  /**
   * Marks the subject in the colour that was used last; a passage marked so already is unmarked.
   */
  public void mark() {
    mark(colour.get());
  }

  /** Marks the subject in a colour; a passage marked so already is unmarked. */
  public void mark(Colour in) {
    colour.set(in);
    subject()
        .ifPresent(
            range -> {
              Optional<Note> same = at(range);
              if (same.isEmpty()) {
                add(range, in);
              } else if (same.get().colour() == in && same.get().words().isEmpty()) {
                remove(same.get());
              } else {
                paint(same.get(), in);
              }
            });
    marked.set(TextRange.of(0, 0));
  }

  /** Begins to write a note on the subject, which is marked with it. */
  public void write() {
    subject().ifPresent(range -> open(at(range).orElseGet(() -> add(range))));
    marked.set(TextRange.of(0, 0));
  }

  private Note add(TextRange range) {
    return add(range, colour.get());
  }

  /** Begins to change a note. */
  public void open(Note note) {
    open.set(Optional.of(note.id()));
  }

  /** Ends writing. */
  public void close() {
    open.set(Optional.empty());
  }

  private Optional<Note> at(TextRange range) {
    return work().notes().stream().filter(note -> note.range().equals(range)).findFirst();
  }

  private Note add(TextRange range, Colour in) {
    Note note = new Note("urn:uuid:" + UUID.randomUUID(), range, in, "");
    change(work().with(note), "notes.marked", range);
    return note;
  }

  /** Shows a note in another colour. */
  public void paint(Note note, Colour in) {
    colour.set(in);
    change(work().with(note.in(in)), "notes.painted", note.range());
  }

  /** Says something else in a note. */
  public void say(Note note, String words) {
    String key = words.isEmpty() ? "notes.emptied" : "notes.written";
    change(work().with(note.saying(words)), key, note.range());
  }

  /** Takes a note away, and its highlight. */
  public void remove(Note note) {
    if (open.get().filter(note.id()::equals).isPresent()) {
      close();
    }
    change(work().without(note), "notes.removed", note.range());
  }

  /** Takes a decision back. */
  public void remove(Decision decision) {
    session
        .revisions()
        .change(
            work().without(decision),
            new Revisions.Change("review.removed", List.of(decision.name()), decision.range()));
  }

  private Work work() {
    return session.revisions().work();
  }

  private void change(Work after, String key, TextRange at) {
    String text = session.reading().article().plainText();
    session
        .revisions()
        .change(after, new Revisions.Change(key, List.of(shortened(at.in(text))), at));
  }

  private static String shortened(String words) {
    String line = words.replace('\n', ' ');
    return line.length() <= 40 ? line : line.substring(0, 39).strip() + "…";
  }
}
