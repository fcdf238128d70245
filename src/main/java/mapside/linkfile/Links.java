package mapside.linkfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import mapside.json.Json;
import mapside.link.Decision;
import mapside.link.Mention;
import mapside.link.Note;
import mapside.link.Work;
import mapside.linkfile.LinkProblem.Fault;
import mapside.linkfile.LinkProblem.Skipped;
import mapside.linkfile.SavedLinks.Orphan;
import mapside.linkfile.SavedLinks.Rest;
import mapside.linkfile.SavedLinks.SavedLink;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.CodePointOffsets;
import mapside.text.TextRange;

/** Gathers the annotations of one file and finds where they belong in the text. */
final class Links {

  private record Entry(Json.Obj json, Annotation annotation) {}

  private final Path file;
  private final String text;
  private final Function<PlaceId, Optional<Place>> known;
  private final CodePointOffsets offsets;
  private final QuoteFinder finder;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Json> notUnderstood = new ArrayList<>();
  private final Map<PlaceId, Optional<Place>> places = new HashMap<>();
  private final Map<PlaceId, Place> told = new LinkedHashMap<>();
  private final List<SavedLink> found = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Json.Obj> byId = new HashMap<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Skipped.One> skipped = new ArrayList<>();
  private final Set<TextRange> taken = new HashSet<>();

  Links(Path file, String text, Function<PlaceId, Optional<Place>> known) {
    this.file = file;
    this.text = text;
    this.known = known;
    this.offsets = CodePointOffsets.of(text);
    this.finder = new QuoteFinder(text);
  }

  void add(Json item) {
    Json.Obj json = item instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    switch (Annotation.of(json)) {
      case Annotation.Read.Faulty(Fault fault) -> skip(item, json, fault);
      case Annotation.Read.Understood(Annotation annotation) -> {
        Optional<PlaceId> named = placeOf(annotation.content());
        if (named.isEmpty() || isKnown(named.get(), json)) {
          entries.add(new Entry(json, annotation));
        } else {
          skip(item, json, Fault.UNKNOWN_PLACE);
        }
      }
    }
  }

  private static Optional<PlaceId> placeOf(Content content) {
    return switch (content) {
      case Content.Link link -> Optional.of(link.place());
      case Content.Verdict verdict -> verdict.place();
      case Content.Remark ignored -> Optional.empty();
    };
  }

  /** A place is known to the gazetteer, or else as the file tells of it. */
  private boolean isKnown(PlaceId id, Json.Obj json) {
    Optional<Place> place = places.computeIfAbsent(id, known);
    if (place.isEmpty()) {
      place = PlaceBody.place(json, id, words(json));
      place.ifPresent(each -> told.putIfAbsent(id, each));
      place.ifPresent(each -> places.put(id, Optional.of(each)));
    }
    return place.isPresent();
  }

  private static String words(Json.Obj json) {
    return Annotation.quote(json).map(Quote::exact).orElse("");
  }

  private void skip(Json item, Json.Obj json, Fault fault) {
    notUnderstood.add(item);
    skipped.add(new Skipped.One(words(json), fault));
  }

  /** Those that stand where they stood come first, so that no other one is taken for them. */
  void place() {
    List<Entry> moved = new ArrayList<>();
    for (Entry entry : entries) {
      unchanged(entry).ifPresentOrElse(at -> take(entry, at), () -> moved.add(entry));
    }
    List<Entry> lost = new ArrayList<>();
    for (Entry entry : moved) {
      search(entry).ifPresentOrElse(at -> take(entry, at), () -> lost.add(entry));
    }
    FuzzyFinder fuzzy = new FuzzyFinder(text);
    for (Entry entry : lost) {
      entry
          .annotation()
          .quote()
          .flatMap(quote -> fuzzy.find(quote, utf16(entry.annotation().start())))
          .filter(at -> isFree(entry, at))
          .ifPresentOrElse(at -> take(entry, at), () -> orphan(entry));
    }
    found.sort((a, b) -> a.mention().range().compareTo(b.mention().range()));
  }

  private Optional<TextRange> unchanged(Entry entry) {
    Annotation annotation = entry.annotation();
    OptionalInt start = utf16(annotation.start());
    if (annotation.quote().isPresent()) {
      return finder.unchanged(annotation.quote().get(), start).filter(at -> isFree(entry, at));
    }
    OptionalInt end = utf16(annotation.end());
    return start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()
        ? Optional.of(TextRange.of(start.getAsInt(), end.getAsInt()))
        : Optional.empty();
  }

  private Optional<TextRange> search(Entry entry) {
    OptionalInt start = utf16(entry.annotation().start());
    return entry
        .annotation()
        .quote()
        .flatMap(quote -> finder.search(quote, start, at -> isFree(entry, at)));
  }

  /** Two links can't lie on the same words; what a reader says of them can. */
  private boolean isFree(Entry entry, TextRange at) {
    return !(entry.annotation().content() instanceof Content.Link) || !taken.contains(at);
  }

  private OptionalInt utf16(OptionalInt codePoint) {
    return codePoint.isPresent() && codePoint.getAsInt() <= offsets.codePoints()
        ? OptionalInt.of(offsets.toUtf16(codePoint.getAsInt()))
        : OptionalInt.empty();
  }

  private void take(Entry entry, TextRange at) {
    switch (entry.annotation().content()) {
      case Content.Link link -> {
        taken.add(at);
        found.add(new SavedLink(new Mention(at, link.place(), link.role()), entry.json()));
      }
      case Content.Verdict verdict ->
          decisions.add(
              new Decision(
                  id(entry.json()),
                  at,
                  at.in(text),
                  verdict.scope(),
                  verdict.place().flatMap(this::placeOf)));
      case Content.Remark remark ->
          notes.add(new Note(id(entry.json()), at, remark.colour(), remark.words()));
    }
  }

  private Optional<Place> placeOf(PlaceId id) {
    return places.getOrDefault(id, Optional.empty());
  }

  /** Two of the same id would be taken for one. */
  private String id(Json.Obj json) {
    String id =
        json.text("id")
            .filter(given -> !byId.containsKey(given))
            .orElseGet(AnnotationWriter::newId);
    byId.put(id, json);
    return id;
  }

  private void orphan(Entry entry) {
    String words = entry.annotation().quote().map(Quote::exact).orElse("");
    orphans.add(
        switch (entry.annotation().content()) {
          case Content.Link link ->
              new Orphan(Orphan.Sort.LINK, words, name(Optional.of(link.place())), entry.json());
          case Content.Verdict verdict ->
              new Orphan(Orphan.Sort.DECISION, words, name(verdict.place()), entry.json());
          case Content.Remark remark ->
              new Orphan(Orphan.Sort.NOTE, words, remark.words(), entry.json());
        });
  }

  private String name(Optional<PlaceId> id) {
    return id.flatMap(this::placeOf).map(place -> place.names().english()).orElse("");
  }

  SavedLinks saved(Json.Obj page, Json.Obj collection, Rest.Form form) {
    List<LinkProblem> problems = new ArrayList<>();
    if (!skipped.isEmpty()) {
      problems.add(new Skipped(file, skipped));
    }
    if (!orphans.isEmpty()) {
      problems.add(new LinkProblem.Orphaned(file, orphans.stream().map(Orphan::words).toList()));
    }
    return new SavedLinks(
        found,
        new Work(decisions, notes),
        List.copyOf(told.values()),
        orphans,
        problems,
        new Rest(page, collection, byId, notUnderstood, List.of(), form, true));
  }
}
