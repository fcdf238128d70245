package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what is repeated at the top or bottom of pages, and the numbers of pages. */
final class RunningHeads {

  /** So many lines from the edges of a page may belong to its head or foot. */
  private static final int EDGE_LINES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—\\s|.]*(?:(?:page|p\\.|seite|стр\\.?)\\s*)?(?:[0-9]{1,4}|[ivxlc]{1,7})"
              + "(?:\\s*(?:of|/|von|из)\\s*[0-9]{1,4})?[-–—\\s|.]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** What browsers write over and under a page that they print. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:https?|file)://\\S+\\s+[0-9]+/[0-9]+"
              + "|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},? [0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?\\s.*");

  /** Heads have room in this part of a page, from its edges. */
  private static final float MARGIN = 0.14f;

  private RunningHeads() {}

  /** The pages without them. */
  static List<PageContent> without(List<PageContent> pages) {
    List<Edges> edges = pages.parallelStream().map(Edges::of).toList();
    Map<String, Integer> seen = new HashMap<>();
    edges.forEach(page -> page.keys().forEach(key -> seen.merge(key, 1, Integer::sum)));
    int often = pages.size() < 2 ? Integer.MAX_VALUE : pages.size() < 4 ? 2 : 3;
    return edges.parallelStream().map(page -> without(page, seen, often)).toList();
  }

  /** The lines at the edges of a page, and what is equal to those of other pages. */
  private record Edges(PageContent page, List<List<Strip>> rows, Set<String> keys) {

    private static Edges of(PageContent page) {
      List<List<Strip>> rows = edges(Columns.rows(Strip.of(page)));
      Set<String> keys = new HashSet<>();
      rows.forEach(row -> keys.add(key(row, page)));
      return new Edges(page, rows, keys);
    }
  }

  private static PageContent without(Edges edges, Map<String, Integer> seen, int often) {
    PageContent page = edges.page();
    Set<Glyph> dropped = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (List<Strip> row : edges.rows()) {
      boolean atEdge = isAtEdge(row, page);
      boolean repeated = seen.getOrDefault(key(row, page), 0) >= often;
      String words = text(row);
      boolean number = PAGE_NUMBER.matcher(words).matches() || PRINTED.matcher(words).matches();
      if (atEdge && (repeated || number)) {
        row.forEach(strip -> dropped.addAll(strip.glyphs()));
      }
    }
    if (dropped.isEmpty()) {
      return page;
    }
    List<Glyph> kept = page.glyphs().stream().filter(glyph -> !dropped.contains(glyph)).toList();
    return new PageContent(page.number(), page.width(), page.height(), kept, page.pictures());
  }

  private static List<List<Strip>> edges(List<List<Strip>> rows) {
    List<List<Strip>> written =
        rows.stream().filter(row -> row.getFirst().picture() == null).toList();
    if (written.size() <= 2 * EDGE_LINES) {
      return written;
    }
    List<List<Strip>> edges = new ArrayList<>(written.subList(0, EDGE_LINES));
    edges.addAll(written.subList(written.size() - EDGE_LINES, written.size()));
    return edges;
  }

  private static boolean isAtEdge(List<Strip> row, PageContent page) {
    float y = row.getFirst().y();
    return y < MARGIN * page.height() || y > (1 - MARGIN) * page.height();
  }

  /** Equal for lines that say the same but for numbers, at about the same height. */
  private static String key(List<Strip> row, PageContent page) {
    String words = DIGITS.matcher(text(row).toLowerCase(Locale.ROOT)).replaceAll("#");
    boolean upper = row.getFirst().y() < page.height() / 2;
    return (upper ? "head " : "foot ") + words;
  }

  private static String text(List<Strip> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(strip -> text.append(Lettering.plain(strip.glyphs())).append(' '));
    return text.toString().strip();
  }
}
