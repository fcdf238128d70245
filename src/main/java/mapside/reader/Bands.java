package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import mapside.link.Note;
import mapside.link.PlacePassage;
import mapside.session.ReadingSession;
import mapside.session.Selection;
import mapside.text.TextRange;

/** Tells what is coloured in a stretch of text: passages, what was found, what is to be copied. */
final class Bands {

  private final ReadingSession session;
  private final Finder finder;
  private final TextSelection copy;

  Bands(ReadingSession session, Finder finder, TextSelection copy) {
    this.session = session;
    this.finder = finder;
    this.copy = copy;
  }

  /** What is coloured there, in the order in which it is drawn. */
  List<Band> in(TextRange stretch) {
    List<Band> bands = new ArrayList<>();
    if (!stretch.isEmpty()) {
      addPassages(stretch, bands);
      addNotes(stretch, bands);
      finder.hitsIn(stretch).forEach(hit -> bands.add(bandOf(hit)));
      if (!copy.range().isEmpty() && copy.range().overlaps(stretch)) {
        bands.add(new Band(copy.range().intersection(stretch), Band.Kind.COPY));
      }
    }
    return bands;
  }

  private void addNotes(TextRange stretch, List<Band> bands) {
    for (Note note : session.revisions().work().notesIn(stretch)) {
      bands.add(new Band(note.range().intersection(stretch), Band.Kind.of(note.colour())));
      int end = note.range().end();
      if (!note.words().isEmpty() && end <= stretch.end()) {
        bands.add(new Band(TextRange.of(end - 1, end), Band.Kind.NOTE));
      }
    }
  }

  private void addPassages(TextRange stretch, List<Band> bands) {
    Selection selection = session.selection();
    List<PlacePassage> passages = selection.passages();
    for (int i = firstEndingAfter(stretch.start(), passages); i < passages.size(); i++) {
      TextRange range = passages.get(i).passage().range();
      if (range.start() >= stretch.end()) {
        return;
      }
      TextRange shared = range.intersection(stretch);
      bands.add(new Band(shared, kindOf(passages.get(i))));
      if (i == selection.active()) {
        bands.add(new Band(shared, Band.Kind.ACTIVE));
      }
    }
  }

  private static int firstEndingAfter(int offset, List<PlacePassage> passages) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).passage().range().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Band.Kind kindOf(PlacePassage passage) {
    return switch (passage.strength()) {
      case DIRECT -> Band.Kind.DIRECT;
      case ACTOR -> Band.Kind.ACTOR;
      case GROUP -> Band.Kind.GROUP;
    };
  }

  private Band bandOf(TextRange hit) {
    boolean active = finder.active().filter(hit::equals).isPresent();
    return new Band(hit, active ? Band.Kind.FOUND_ACTIVE : Band.Kind.FOUND);
  }
}
