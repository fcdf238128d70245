package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mapside.importer.Draft;
import mapside.importer.Eastern;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Table;
import org.jspecify.annotations.Nullable;

/** Turns the letters of all pages into the blocks of an article. */
final class PdfBlocks {

  private static final Pattern MARK = Pattern.compile("^([0-9]{1,3}|[*†‡])[.)]?\\s*");
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:fig(?:ure|\\.)|abb(?:ildung|\\.)|рис(?:унок|\\.)|図|photo|map)\\s?.*",
          Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST_HEADING = 5;

  private final Flow flow;
  private final List<Stanza> stanzas = new ArrayList<>();
  private final List<Stanza> notes = new ArrayList<>();
  private final Hyphens hyphens;
  private final List<Integer> headingSizes;

  private PdfBlocks(Flow flow, List<List<Line>> regions, Stanzas rules, Hyphens hyphens) {
    this.flow = flow;
    this.hyphens = hyphens;
    Stanza open = null;
    for (List<Line> region : regions) {
      for (Stanza stanza : rules.of(region)) {
        if (rules.isNote(stanza) && stanza.kind() != Stanza.Kind.HEADING) {
          notes.add(stanza);
        } else if (open != null && rules.continues(open, stanza)) {
          open.join(stanza);
        } else {
          stanzas.add(stanza);
          open = stanza.kind() == Stanza.Kind.PICTURE ? open : stanza;
        }
      }
    }
    joinInitials();
    headingSizes = headingSizes();
  }

  /** Adds everything to a flow. */
  static void add(List<PageContent> pages, Flow flow) throws ImportException {
    List<List<Line>> regions =
        RunningHeads.without(pages).parallelStream().flatMap(PdfBlocks::regions).toList();
    List<Line> lines = regions.stream().flatMap(List::stream).toList();
    float body = bodySize(lines);
    Stanzas rules = new Stanzas(body, leading(regions, body));
    new PdfBlocks(flow, regions, rules, new Hyphens(lines)).addAll();
  }

  /** The lines of a page, those of each region together. */
  private static Stream<List<Line>> regions(PageContent page) {
    return Columns.order(Strip.of(page)).stream().map(region -> Line.of(page.number(), region));
  }

  private static float bodySize(List<Line> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(halves(line.size()), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .filter(entry -> entry.getKey() > 0)
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(10f);
  }

  private static int halves(float size) {
    return Math.round(2 * size);
  }

  private static float leading(List<List<Line>> regions, float body) {
    List<Float> steps = new ArrayList<>();
    for (List<Line> region : regions) {
      for (int i = 1; i < region.size(); i++) {
        float step = region.get(i).y() - region.get(i - 1).y();
        if (halves(region.get(i).size()) == halves(body) && step > 0.8f * body && step < 3 * body) {
          steps.add(step / body);
        }
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 1.2f : steps.get(steps.size() / 2);
  }

  /** A large first letter belongs to the paragraph that it begins. */
  private void joinInitials() {
    for (int i = stanzas.size() - 2; i >= 0; i--) {
      Stanza stanza = stanzas.get(i);
      boolean initial = stanza.kind() != Stanza.Kind.PICTURE && stanza.length() == 1;
      if (initial
          && Character.isLetter(stanza.first().text().charAt(0))
          && stanzas.get(i + 1).kind() == Stanza.Kind.PARAGRAPH
          && stanza.size() > 1.5f * stanzas.get(i + 1).size()) {
        stanza.join(stanzas.remove(i + 1));
        stanza.become(Stanza.Kind.PARAGRAPH);
      }
    }
  }

  /** From the largest down. */
  private List<Integer> headingSizes() {
    TreeSet<Integer> sizes = new TreeSet<>();
    for (Stanza stanza : stanzas) {
      if (stanza.kind() == Stanza.Kind.HEADING) {
        sizes.add(halves(stanza.size()));
      }
    }
    return List.copyOf(sizes.descendingSet());
  }

  private void addAll() throws ImportException {
    Optional<Stanza> title = title();
    PagePicture waiting = null;
    for (Stanza stanza : stanzas) {
      boolean caption =
          waiting != null
              && stanza.kind() == Stanza.Kind.PARAGRAPH
              && CAPTION.matcher(stanza.first().text()).matches();
      if (waiting != null) {
        flow.figure(waiting.image(), caption ? draft(stanza, false) : new Draft(), "");
        waiting = null;
        if (caption) {
          continue;
        }
      }
      switch (stanza.kind()) {
        case PICTURE -> waiting = stanza.first().picture();
        case HEADING -> addHeading(stanza, title);
        case ITEM -> addItem(stanza);
        case TABLE -> addTable(stanza);
        case PARAGRAPH, NOTE -> flow.paragraph(draft(stanza, false));
      }
    }
    if (waiting != null) {
      flow.figure(waiting.image(), new Draft(), "");
    }
    for (Stanza note : notes) {
      addNote(note);
    }
  }

  /** The largest heading of the first page, if no other is as large. */
  private Optional<Stanza> title() {
    if (headingSizes.isEmpty()) {
      return Optional.empty();
    }
    List<Stanza> largest =
        stanzas.stream()
            .filter(s -> s.kind() == Stanza.Kind.HEADING)
            .filter(s -> halves(s.size()) == headingSizes.getFirst())
            .toList();
    return largest.size() == 1 && largest.getFirst().first().page() == 0
        ? Optional.of(largest.getFirst())
        : Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality")
  private void addHeading(Stanza stanza, Optional<Stanza> title) throws ImportException {
    boolean isTitle = title.isPresent() && title.get() == stanza;
    int rank = headingSizes.indexOf(halves(stanza.size()));
    int level = title.isPresent() ? rank + 1 : rank + 2;
    flow.heading(isTitle ? 1 : Math.clamp(level, 2, DEEPEST_HEADING), draft(stanza, true));
  }

  private void addItem(Stanza stanza) throws ImportException {
    Draft draft = draft(stanza, false);
    String text = draft.words();
    int end = text.indexOf(' ');
    String mark = text.substring(0, end);
    boolean bullet = mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0));
    flow.item(draft.drop(end + 1), bullet ? "•" : mark, 0);
  }

  private void addTable(Stanza stanza) throws ImportException {
    Table table = new Table();
    List<float[]> columns = TableColumns.of(stanza);
    for (Line line : stanza.lines()) {
      List<Draft> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(new Draft()));
      for (List<Glyph> cell : TableColumns.parted(line, columns)) {
        if (columns.isEmpty()) {
          cells.add(new Draft());
        }
        int at = columns.isEmpty() ? cells.size() - 1 : TableColumns.find(columns, cell.getFirst());
        Draft draft = cells.get(at);
        draft.exact(draft.isBlank() ? "" : " ");
        Lettering.append(cell, line.page(), line.isBold(), draft);
      }
      table.row(cells, line == stanza.first() && line.isBold());
    }
    flow.table(table);
  }

  private void addNote(Stanza stanza) throws ImportException {
    Draft draft = draft(stanza, false);
    Matcher mark = MARK.matcher(stanza.first().text());
    String name = mark.find() ? mark.group(1) : "";
    String at = stanza.first().page() + "-" + name;
    flow.anchor("note-" + at);
    String words = draft.words();
    Matcher inText =
        Pattern.compile("^\\[?" + Pattern.quote(name) + "\\]?[.)]?\\s*").matcher(words);
    flow.note(inText.find() ? draft.drop(inText.end()) : draft, name, "ref-" + at);
  }

  private Draft draft(Stanza stanza, boolean heading) {
    Draft draft = new Draft();
    Line before = null;
    for (Line line : stanza.lines()) {
      if (before != null) {
        join(draft, before, line);
      }
      Lettering.append(line.letters(), line.page(), heading, draft);
      before = line;
    }
    return draft;
  }

  private void join(Draft draft, @Nullable Line before, Line line) {
    String text = draft.from(0);
    if (text.isEmpty() || before == null) {
      return;
    }
    if (Hyphens.endsWithHyphen(text)) {
      if (hyphens.isOfLine(text, line.text())) {
        draft.cut(text.length() - 1);
      }
      return;
    }
    boolean eastern =
        Eastern.isEastern(text.charAt(text.length() - 1))
            && !line.text().isEmpty()
            && Eastern.isEastern(line.text().charAt(0));
    boolean initial = text.length() == 1 && before.size() > 1.5f * line.size();
    draft.exact(eastern || initial ? "" : " ");
  }
}
