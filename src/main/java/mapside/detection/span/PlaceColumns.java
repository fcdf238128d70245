package mapside.detection.span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapside.detection.token.Tokens;

/**
 * The columns of tables that hold places. A cell has no words round its name that would tell what
 * it is, but its neighbours above and below do, and what stands over them.
 */
final class PlaceColumns {

  private static final char CELL = '\t';
  private static final char ROW = '\n';

  /** Of the cells of a column, those that must be names of places. */
  private static final double MOST = 0.6;

  /** And if nothing over it says that it is one of places. */
  private static final double NEARLY_ALL = 0.75;

  private static final int LEAST_CELLS = 2;
  private static final int LEAST_WITHOUT_HEAD = 3;

  /** Hardly anybody is called as a place of so many people, or as a river. */
  private static final long WELL_KNOWN = 100_000;

  /** What stands over a column of places. */
  private static final Set<String> SORTS =
      Set.of(
          "area",
          "bay",
          "birthplace",
          "capital",
          "city",
          "cities",
          "country",
          "countries",
          "county",
          "counties",
          "destination",
          "district",
          "from",
          "gulf",
          "harbor",
          "harbour",
          "island",
          "islands",
          "lake",
          "lakes",
          "location",
          "mountain",
          "mountains",
          "mouth",
          "municipality",
          "nation",
          "nations",
          "ocean",
          "origin",
          "place",
          "places",
          "port",
          "ports",
          "province",
          "provinces",
          "region",
          "regions",
          "river",
          "rivers",
          "sea",
          "source",
          "state",
          "states",
          "station",
          "strait",
          "territory",
          "to",
          "town",
          "towns",
          "venue",
          "village",
          "villages",
          "volcano");

  /** And over one of people or things. */
  private static final Set<String> OTHERS =
      Set.of(
          "author",
          "captain",
          "champion",
          "coach",
          "director",
          "driver",
          "editor",
          "language",
          "leader",
          "manager",
          "member",
          "minister",
          "name",
          "names",
          "opponent",
          "owner",
          "person",
          "player",
          "president",
          "rider",
          "ship",
          "speaker",
          "surname",
          "team",
          "vessel",
          "winner");

  private final Section section;
  private final Tokens tokens;
  private final Map<Integer, Named> names = new HashMap<>();

  /** A name: its last word, and what stands over its column. */
  private record Named(int last, String head) {}

  private static final Named NONE = new Named(-1, "");

  /** A cell: its words, from the first to the last. */
  private record Cell(int first, int last) {}

  PlaceColumns(Section section) {
    this.section = section;
    tokens = section.tokens();
    List<List<Optional<Cell>>> table = new ArrayList<>();
    for (int word = 0; word < tokens.size(); ) {
      List<Optional<Cell>> row = new ArrayList<>();
      word = readRow(word, row);
      if (table.isEmpty() || table.getFirst().size() != row.size()) {
        take(table);
        table.clear();
      }
      table.add(row);
    }
    take(table);
  }

  /** Whether a name is all of a cell in a column of places. */
  boolean hold(Candidate candidate) {
    return names.getOrDefault(candidate.first(), NONE).last() == candidate.last();
  }

  /** What stands over a name that these hold; empty for others. */
  String headOver(Candidate candidate) {
    return hold(candidate) ? names.getOrDefault(candidate.first(), NONE).head() : "";
  }

  /** Reads the cells of the line that a word begins; answers the first word behind it. */
  private int readRow(int word, List<Optional<Cell>> row) {
    addEmpty(cellsIn(lineBefore(word)), row);
    int first = word;
    for (int i = word; ; i++) {
      String between = lineBehind(i);
      boolean isLast = i + 1 >= tokens.size() || between.length() < gapBehind(i);
      long cells = cellsIn(between);
      if (isLast || cells > 0) {
        row.add(Optional.of(new Cell(first, i)));
        first = i + 1;
      }
      if (isLast) {
        addEmpty(cells, row);
        return i + 1;
      }
      addEmpty(cells - 1, row);
    }
  }

  private static long cellsIn(String between) {
    return between.chars().filter(c -> c == CELL).count();
  }

  private static void addEmpty(long cells, List<Optional<Cell>> row) {
    for (long i = 0; i < cells; i++) {
      row.add(Optional.empty());
    }
  }

  private int gapBehind(int word) {
    return word + 1 < tokens.size() ? tokens.start(word + 1) - tokens.end(word) : 0;
  }

  /** What stands between a word and the next one, or the end of the line. */
  private String lineBehind(int word) {
    boolean isLast = word + 1 >= tokens.size();
    int to = isLast ? tokens.text().length() : tokens.start(word + 1);
    String between = tokens.text().substring(tokens.end(word), to);
    int end = between.indexOf(ROW);
    return end < 0 ? between : between.substring(0, end);
  }

  /** What stands between the beginning of the line and its first word. */
  private String lineBefore(int word) {
    int from = word == 0 ? 0 : tokens.end(word - 1);
    String between = tokens.text().substring(from, tokens.start(word));
    return between.substring(between.lastIndexOf(ROW) + 1);
  }

  /** Rows of as many cells are one table; a line of one cell is none. */
  private void take(List<List<Optional<Cell>>> table) {
    int width = table.isEmpty() ? 0 : table.getFirst().size();
    for (int column = 0; column < width && width > 1; column++) {
      List<Cell> cells = new ArrayList<>();
      for (List<Optional<Cell>> row : table) {
        row.get(column).ifPresent(cells::add);
      }
      takeColumn(cells);
    }
  }

  private void takeColumn(List<Cell> cells) {
    if (cells.size() < LEAST_CELLS) {
      return;
    }
    String head = tokens.word(cells.getFirst().first());
    boolean isSort = SORTS.contains(head);
    boolean isHead = isSort || name(cells.getFirst()).isEmpty();
    List<Cell> body = isHead ? cells.subList(1, cells.size()) : cells;
    List<Candidate> found = body.stream().flatMap(cell -> name(cell).stream()).toList();
    long known = found.stream().filter(this::isWellKnown).count();
    boolean isOfPlaces =
        isSort
            ? found.size() >= LEAST_CELLS && found.size() >= MOST * body.size()
            : !OTHERS.contains(head)
                && found.size() >= LEAST_WITHOUT_HEAD
                && known >= NEARLY_ALL * body.size();
    if (isOfPlaces) {
      String over = isSort ? head : "";
      found.forEach(each -> names.put(each.first(), new Named(each.last(), over)));
    }
  }

  private boolean isWellKnown(Candidate name) {
    return section.world().prominence(name.postings().place(0)) >= WELL_KNOWN;
  }

  /** The name that a cell holds and nothing else, but for an article. */
  private Optional<Candidate> name(Cell cell) {
    boolean hasArticle = cell.first() < cell.last() && tokens.word(cell.first()).equals("the");
    return name(cell.first(), cell.last())
        .or(() -> hasArticle ? name(cell.first() + 1, cell.last()) : Optional.empty());
  }

  private Optional<Candidate> name(int first, int last) {
    return section
        .covering(first)
        .filter(name -> name.first() == first && name.last() == last)
        .filter(name -> !name.postings().isEmpty() && !name.isDemonym());
  }
}
