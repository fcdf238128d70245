package mapside.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapside.text.TextRange;

/**
 * All that a reader has added to an article: what its names mean, highlights and notes. Immutable.
 *
 * @param decisions in the order in which they were made
 * @param notes in text order
 */
public record Work(List<Decision> decisions, List<Note> notes) {

  /** Nothing yet. */
  public static final Work NONE = new Work(List.of(), List.of());

  /** Copies the lists and puts the notes in order. */
  public Work {
    decisions = List.copyOf(decisions);
    notes =
        notes.stream().sorted(Comparator.comparing(Note::range).thenComparing(Note::id)).toList();
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return decisions.isEmpty() && notes.isEmpty();
  }

  /** With one decision more; those that it overrules go. */
  public Work with(Decision decision) {
    List<Decision> changed = new ArrayList<>(decisions);
    changed.removeIf(earlier -> earlier.isOverruledBy(decision));
    changed.add(decision);
    return new Work(changed, notes);
  }

  /** With what was added at another time, too; where both decide on a name, this one holds. */
  public Work and(Work other) {
    Work all = other;
    for (Decision decision : decisions) {
      all = all.with(decision);
    }
    for (Note note : notes) {
      all = all.with(note);
    }
    return all;
  }

  /** Without a decision. */
  public Work without(Decision decision) {
    return new Work(decisions.stream().filter(each -> !each.equals(decision)).toList(), notes);
  }

  /** With a note, in the place of the one with its id if there is one. */
  public Work with(Note note) {
    List<Note> changed = new ArrayList<>(notes);
    changed.removeIf(each -> each.id().equals(note.id()));
    changed.add(note);
    return new Work(decisions, changed);
  }

  /** Without a note. */
  public Work without(Note note) {
    return new Work(
        decisions, notes.stream().filter(each -> !each.id().equals(note.id())).toList());
  }

  /** The note of an id; empty if there is none any more. */
  public Optional<Note> note(String id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** The notes that share a character with a stretch, in text order. */
  public List<Note> notesIn(TextRange stretch) {
    return notes.stream().filter(note -> note.range().overlaps(stretch)).toList();
  }

  /** The decision that holds for a name at a place in the text; empty if none was made. */
  public Optional<Decision> decisionAt(TextRange range, String name) {
    return decisions.stream()
        .filter(each -> each.scope() == Decision.Scope.ONE && each.range().equals(range))
        .findFirst()
        .or(
            () ->
                decisions.stream()
                    .filter(each -> each.scope() == Decision.Scope.ALL && each.name().equals(name))
                    .findFirst());
  }
}
