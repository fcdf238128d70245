package mapside.importer.html;

import java.util.Set;

/** What the elements of a page are to a reader, by their tags. */
final class HtmlTags {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "button",
          "input",
          "select",
          "textarea",
          "head",
          "title",
          "meta",
          "link",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "map",
          "rp",
          "rt",
          "colgroup",
          "datalist",
          "dialog");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em",
          "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private HtmlTags() {}

  /** Whether what is in such an element says nothing to a reader. */
  static boolean isSilent(String tag) {
    return SILENT.contains(tag);
  }

  /** Whether such an element is a part of a line. */
  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }
}
