package mapside.linkfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mapside.json.Json;
import mapside.link.Mention;
import mapside.linkfile.LinkProblem.Fault;
import mapside.linkfile.SavedLinks.Orphan;
import mapside.linkfile.SavedLinks.SavedLink;
import mapside.place.Gazetteer;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/** Gathers the annotations of one file and finds where they belong in the text. */
final class Links {

  private record Entry(Json.Obj json, Annotation annotation) {}

  private final Path file;
  private final String text;
  private final Gazetteer gazetteer;
  private final CodePointOffsets offsets;
  private final QuoteFinder finder;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Json> notUnderstood = new ArrayList<>();
  private final List<SavedLink> found = new ArrayList<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<LinkProblem> problems = new ArrayList<>();
  private final Set<TextRange> taken = new HashSet<>();
  private int count;

  Links(Path file, String text, Gazetteer gazetteer) {
    this.file = file;
    this.text = text;
    this.gazetteer = gazetteer;
    this.offsets = CodePointOffsets.of(text);
    this.finder = new QuoteFinder(text);
  }

  void add(Json item) {
    count++;
    Json.Obj json = item instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    switch (Annotation.of(json)) {
      case Annotation.Read.Faulty(Fault fault) -> skip(item, json, fault);
      case Annotation.Read.Understood(Annotation annotation) -> {
        if (gazetteer.find(annotation.place()).isPresent()) {
          entries.add(new Entry(json, annotation));
        } else {
          skip(item, json, Fault.UNKNOWN_PLACE);
        }
      }
    }
  }

  private void skip(Json item, Json.Obj json, Fault fault) {
    notUnderstood.add(item);
    String entry = json.text("id").orElse(Integer.toString(count));
    problems.add(new LinkProblem.Skipped(file, entry, fault));
  }

  /** Those that stand where they stood come first, so that no other one is taken for them. */
  void place() {
    List<Entry> moved = new ArrayList<>();
    for (Entry entry : entries) {
      unchanged(entry.annotation()).ifPresentOrElse(at -> take(entry, at), () -> moved.add(entry));
    }
    for (Entry entry : moved) {
      search(entry.annotation()).ifPresentOrElse(at -> take(entry, at), () -> orphan(entry));
    }
    found.sort((a, b) -> a.mention().range().compareTo(b.mention().range()));
    if (!orphans.isEmpty()) {
      problems.add(new LinkProblem.Orphaned(file, orphans.size(), orphans.getFirst().words()));
    }
  }

  private Optional<TextRange> unchanged(Annotation annotation) {
    OptionalInt start = utf16(annotation.start());
    if (annotation.quote().isPresent()) {
      return finder.unchanged(annotation.quote().get(), start).filter(at -> !taken.contains(at));
    }
    OptionalInt end = utf16(annotation.end());
    return start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()
        ? Optional.of(TextRange.of(start.getAsInt(), end.getAsInt()))
        : Optional.empty();
  }

  private Optional<TextRange> search(Annotation annotation) {
    OptionalInt start = utf16(annotation.start());
    return annotation
        .quote()
        .flatMap(quote -> finder.search(quote, start, at -> !taken.contains(at)));
  }

  private OptionalInt utf16(OptionalInt codePoint) {
    return codePoint.isPresent() && codePoint.getAsInt() <= offsets.codePoints()
        ? OptionalInt.of(offsets.toUtf16(codePoint.getAsInt()))
        : OptionalInt.empty();
  }

  private void take(Entry entry, TextRange at) {
    taken.add(at);
    Annotation annotation = entry.annotation();
    Mention mention = new Mention(at, annotation.place(), annotation.role());
    found.add(new SavedLink(mention, entry.json()));
  }

  private void orphan(Entry entry) {
    Annotation annotation = entry.annotation();
    String words = annotation.quote().map(Quote::exact).orElse("");
    orphans.add(new Orphan(annotation.place(), annotation.role(), words, entry.json()));
  }

  List<SavedLink> found() {
    return found;
  }

  List<Orphan> orphans() {
    return orphans;
  }

  List<Json> notUnderstood() {
    return notUnderstood;
  }

  List<LinkProblem> problems() {
    return problems;
  }
}
