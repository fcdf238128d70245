package mapside.importer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.article.Span;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the elements of a page into the blocks of an article, which know no nesting. */
public final class HtmlBlocks {

  private static final int LONGEST_NOTE_MARK = 5;

  /** The parser bounds the depth of its trees; those of others may be deeper. */
  private static final int DEEPEST = 400;

  private final Flow flow;
  private final HtmlReferences references;
  private final int headingShift;
  private final Deque<ListState> lists = new ArrayDeque<>();

  /** The marks that refer to footnotes, by where they lead. */
  private final Map<String, String> marks = new HashMap<>();

  private Draft draft = new Draft();
  private int quotes;
  private int depth;

  /** A list that is being read, and what stands before its next item. */
  private static final class ListState {
    private final boolean numbered;
    private int number;
    private String marker = "";

    ListState(boolean numbered, int number) {
      this.numbered = numbered;
      this.number = number;
    }
  }

  /**
   * Adds to a flow.
   *
   * @param headingShift how much deeper than in the page headings are in the article
   */
  public HtmlBlocks(Flow flow, HtmlReferences references, int headingShift) {
    this.flow = flow;
    this.references = references;
    this.headingShift = headingShift;
  }

  /** Adds an element with all that is in it. */
  public void add(Element element) throws ImportException {
    addChildren(element);
    flush();
  }

  private void addChildren(Element parent) throws ImportException {
    if (++depth < DEEPEST) {
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode text) {
          draft.text(text.getWholeText());
        } else if (node instanceof Element element) {
          addElement(element);
        }
      }
    }
    depth--;
  }

  private void addElement(Element element) throws ImportException {
    String tag = element.normalName();
    if (isBox(element) && draft.isBlank()) {
      addBox(element);
    }
    if (HtmlTags.isSilent(tag) || element.hasAttr("hidden")) {
      return;
    }
    if (HtmlTags.isInline(tag)) {
      addInline(element, tag);
      return;
    }
    switch (tag) {
      case "br" -> draft.line();
      case "img", "image" -> addImage(element, Optional.empty());
      default -> addBlock(element, tag);
    }
  }

  private static boolean isBox(Element element) {
    return element.normalName().equals("input")
        && element.attr("type").equalsIgnoreCase("checkbox");
  }

  /** Something that is to be done, or done, at the beginning of an item. */
  private void addBox(Element box) {
    ListState list = lists.peek();
    if (list != null && !list.numbered && !list.marker.isEmpty()) {
      list.marker = box.hasAttr("checked") ? Block.ListItem.DONE : Block.ListItem.OPEN;
    }
  }

  private void addBlock(Element element, String tag) throws ImportException {
    flush();
    if (!element.id().isEmpty()) {
      flow.anchor(references.anchor(element.id()));
    }
    String target = "#" + references.anchor(element.id());
    if (HtmlNotes.isNote(element) && marks.containsKey(target)) {
      addNote(element, marks.getOrDefault(target, ""), target);
      return;
    }
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element, tag.charAt(1) - '0');
      case "blockquote" -> {
        quotes++;
        addChildren(element);
        flush();
        quotes--;
      }
      case "ul", "menu" -> addList(element, new ListState(false, 0));
      case "ol" -> addList(element, new ListState(true, numberOf(element, "start", 1)));
      case "li", "dd" -> addItem(element, tag);
      case "dt" -> {
        int from = draft.length();
        addChildren(element);
        draft.style(Span.Style.STRONG, from);
      }
      case "pre" -> flow.code(element.wholeText());
      case "table" -> addTable(element);
      case "figure" -> addFigure(element);
      default -> addChildren(element);
    }
    flush();
  }

  /** Its mark stands before it anyway. */
  private void addNote(Element element, String mark, String target) throws ImportException {
    Draft words = cell(HtmlNotes.withoutMark(element, mark));
    flow.note(words, mark, reference(target));
  }

  private static String reference(String target) {
    return "reference-to-" + target;
  }

  private void addHeading(Element element, int level) throws ImportException {
    addChildren(element);
    Draft words = take();
    flow.heading(Math.min(6, level + headingShift), words);
  }

  private static int numberOf(Element element, String attribute, int otherwise) {
    try {
      return Integer.parseInt(element.attr(attribute).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private void addList(Element element, ListState list) throws ImportException {
    lists.push(list);
    addChildren(element);
    flush();
    lists.pop();
  }

  private void addItem(Element element, String tag) throws ImportException {
    ListState list = lists.peek();
    if (list == null) {
      lists.push(new ListState(false, 0));
      lists.element().marker = tag.equals("li") ? "•" : "";
      addChildren(element);
      flush();
      lists.pop();
      return;
    }
    if (list.numbered) {
      list.number = numberOf(element, "value", list.number);
    }
    list.marker = list.numbered ? list.number++ + "." : "•";
    addChildren(element);
    flush();
  }

  /** Tables that only part a page are read as what is in them. */
  private void addTable(Element element) throws ImportException {
    HtmlTable table = new HtmlTable(element);
    if (!table.isData()) {
      addChildren(element);
      return;
    }
    Element caption = table.caption();
    if (caption != null) {
      addChildren(caption);
      flush();
    }
    flow.table(table.read(this::cell));
  }

  private Draft cell(Element element) {
    Draft outer = draft;
    draft = new Draft();
    addFlat(element);
    Draft read = draft;
    draft = outer;
    return read;
  }

  /** Blocks in a cell follow each other in it. */
  private void addFlat(Element parent) {
    if (++depth < DEEPEST) {
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode text) {
          draft.text(text.getWholeText());
        } else if (node instanceof Element element
            && !HtmlTags.isSilent(element.normalName())
            && !HtmlNotes.leadsBack(element)) {
          int from = draft.length();
          boolean inline = HtmlTags.isInline(element.normalName());
          draft.text(inline ? "" : " ");
          addFlat(element);
          if (inline) {
            style(element, element.normalName(), from);
          } else {
            draft.text(" ");
          }
        }
      }
    }
    depth--;
  }

  private void addFigure(Element element) throws ImportException {
    Element image = element.selectFirst("img, image");
    Element caption = element.selectFirst("figcaption");
    if (image == null || element.select("img, image").size() > 1) {
      addChildren(element);
      return;
    }
    addImage(image, Optional.ofNullable(caption));
  }

  private void addImage(Element element, Optional<Element> caption) throws ImportException {
    String address = firstOf(element, "src", "xlink:href", "href", "data-src");
    Optional<ImageSource> image = isTiny(element) ? Optional.empty() : references.image(address);
    String alternative = element.attr("alt");
    if (image.isEmpty()) {
      if (caption.isPresent()) {
        addChildren(caption.get());
        flush();
      }
      return;
    }
    flush();
    Draft words = new Draft();
    if (caption.isPresent()) {
      addChildren(caption.get());
      words = take();
    }
    flow.figure(image.get(), words, alternative.isBlank() ? element.attr("title") : alternative);
  }

  private static String firstOf(Element element, String... attributes) {
    for (String name : attributes) {
      if (element.hasAttr(name) && !element.attr(name).isBlank()) {
        return element.attr(name).strip();
      }
    }
    return "";
  }

  /** Pictures of a few pixels are marks that count readers, or bullets. */
  private static boolean isTiny(Element element) {
    return numberOf(element, "width", 100) < 24 || numberOf(element, "height", 100) < 24;
  }

  private void addInline(Element element, String tag) throws ImportException {
    if (!element.id().isEmpty()) {
      draft.anchor(references.anchor(element.id()));
    }
    if (tag.equals("a") && element.hasAttr("name")) {
      draft.anchor(references.anchor(element.attr("name")));
    }
    if (HtmlNotes.leadsBack(element)) {
      return;
    }
    if (HtmlNotes.isReference(element) && element.text().strip().length() <= LONGEST_NOTE_MARK) {
      addReference(element);
      return;
    }
    int from = draft.length();
    if (tag.equals("q")) {
      draft.exact("“");
    }
    addChildren(element);
    if (tag.equals("q")) {
      draft.exact("”");
    }
    style(element, tag, from);
  }

  /** In brackets, so that it does not run into the word before it. */
  private void addReference(Element element) {
    String mark = element.text().strip();
    Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
    Optional<String> target =
        Optional.ofNullable(link).flatMap(each -> references.link(each.attr("href")));
    target
        .filter(to -> marks.putIfAbsent(to, HtmlNotes.bare(mark)) == null)
        .ifPresent(to -> draft.anchor(reference(to)));
    int from = draft.length();
    draft.exact(mark.startsWith("[") || mark.startsWith("(") ? mark : "[" + mark + "]");
    for (Element inner : element.select("[id]")) {
      draft.anchor(references.anchor(inner.id()));
    }
    target.ifPresent(to -> draft.link(to, from));
    draft.style(Span.Style.RAISED, from);
  }

  private void style(Element element, String tag, int from) {
    if (draft.length() <= from) {
      return;
    }
    switch (tag) {
      case "em", "i", "cite", "dfn", "var" -> draft.style(Span.Style.EMPHASIS, from);
      case "strong", "b" -> draft.style(Span.Style.STRONG, from);
      case "code", "kbd", "samp", "tt" -> draft.style(Span.Style.CODE, from);
      case "del", "s", "strike" -> draft.style(Span.Style.STRUCK, from);
      case "sup" -> draft.style(Span.Style.RAISED, from);
      case "sub" -> draft.style(Span.Style.LOWERED, from);
      case "a" -> references.link(element.attr("href")).ifPresent(to -> draft.link(to, from));
      default -> styleBySheet(element.attr("style").toLowerCase(Locale.ROOT), from);
    }
  }

  /** What word processors write. */
  private void styleBySheet(String style, int from) {
    if (style.contains("italic")) {
      draft.style(Span.Style.EMPHASIS, from);
    }
    if (style.contains("font-weight:bold") || style.contains("font-weight: bold")) {
      draft.style(Span.Style.STRONG, from);
    }
    if (style.contains("line-through")) {
      draft.style(Span.Style.STRUCK, from);
    }
  }

  private Draft take() {
    Draft taken = draft;
    draft = new Draft();
    return taken;
  }

  /** Ends the block that is being put together. */
  private void flush() throws ImportException {
    Draft words = take();
    ListState list = lists.peek();
    if (quotes > 0) {
      flow.quote(words);
    } else if (list == null) {
      flow.paragraph(words);
    } else if (words.isBlank()) {
      flow.item(words, "", 0);
    } else {
      flow.item(words, list.marker, lists.size() - 1);
      list.marker = "";
    }
  }
}
