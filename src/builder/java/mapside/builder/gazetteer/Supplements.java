package mapside.builder.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.place.Language;

/** Puts the project's own tables among the entries of the other sources. */
final class Supplements {

  private static final List<String> PLACES =
      Stream.of(
              "lands-old-world",
              "lands-asia-americas",
              "history",
              "seas",
              "islands",
              "groups",
              "kurils",
              "capes",
              "highlands",
              "mountains",
              "lakes",
              "rivers",
              "landmarks")
          .map(name -> "regions-" + name + ".tsv")
          .toList();

  /** A settlement of the tables this close to one of the same name, in degrees, is that one. */
  private static final double SAME = 0.4;

  private static final String ISLAND = " Island";

  /** So is any other place of the same name and kind; the points of large ones are conventions. */
  private static final double SAME_AT_LARGE = 6;

  private final List<Entry> entries;
  private final Map<Long, List<Entry>> byName = new HashMap<>();
  private final Set<Entry> replaced = new HashSet<>();

  private Supplements(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
    this.entries.forEach(this::index);
  }

  /** All entries of the other sources and of the tables. */
  static List<Entry> merge(List<Entry> entries) {
    Supplements all = new Supplements(entries);
    PLACES.forEach(table -> Supplement.read(table).forEach(all::add));
    all.entries.removeAll(all.replaced);
    Table.each("metonyms.tsv", 5, all::addMetonym);
    Table.each("demonyms.tsv", 4, all::addDemonym);
    Table.each("short-forms.tsv", 4, all::addShortForm);
    return all.entries;
  }

  private void index(Entry entry) {
    for (String name : entry.names.keySet()) {
      byName.computeIfAbsent(NameKey.of(name), none -> new ArrayList<>(1)).add(entry);
    }
  }

  private void add(Entry row) {
    Optional<Entry> same =
        row.kind.isSettlement()
            ? named(row.primary()).stream().filter(entry -> isSame(entry, row)).findFirst()
            : Optional.empty();
    if (same.isPresent()) {
      row.names.forEach(same.get()::name);
      same.get().parent = row.parent;
      return;
    }
    for (String name : row.names.keySet()) {
      named(name).stream().filter(entry -> isReplacedBy(row, entry)).forEach(replaced::add);
    }
    addBareName(row);
    entries.add(row);
    index(row);
  }

  /**
   * Texts call an island and a town on it by one name: Paros Island is Paros, too. Without a town
   * of that name the first half alone is hardly a name: Long Island.
   */
  private void addBareName(Entry row) {
    String name = row.primary();
    if (row.kind != WorldKind.ISLAND || row.extent == null || !name.endsWith(ISLAND)) {
      return;
    }
    String bare = name.substring(0, name.length() - ISLAND.length());
    GeoBounds extent = row.extent;
    boolean isTown =
        named(bare).stream()
            .anyMatch(
                entry ->
                    entry.kind.isSettlement()
                        && extent.contains(GeoPoint.ofLatLon(entry.lat, entry.lon)));
    if (isTown && named(bare).stream().noneMatch(entry -> entry.kind.isNation())) {
      row.name(bare, NameTag.of(NameKind.ALTERNATE, Language.ENGLISH));
    }
  }

  /** Whether a place of another list is the one that the tables tell more of. */
  private static boolean isReplacedBy(Entry row, Entry entry) {
    return entry.kind == row.kind
        && Character.isDigit(entry.id.charAt(0))
        && Math.abs(entry.lat - row.lat) < SAME_AT_LARGE
        && Math.abs(entry.lon - row.lon) < SAME_AT_LARGE;
  }

  private static boolean isSame(Entry entry, Entry row) {
    return entry.kind.isSettlement()
        && Math.abs(entry.lat - row.lat) < SAME
        && Math.abs(entry.lon - row.lon) < SAME;
  }

  private void addMetonym(String[] row) {
    Entry entry =
        new Entry(
            "metonym." + NameKey.fold(row[0]).replace(' ', '-'),
            WorldKind.BUILDING,
            Double.parseDouble(row[4]),
            Double.parseDouble(row[5]),
            0,
            row[3],
            "",
            "");
    entry.name(row[0], NameTag.of(NameKind.METONYM, Language.ENGLISH));
    for (String name : row.length > 6 ? row[6].split("\\|") : new String[0]) {
      entry.name(name, new NameTag(NameKind.METONYM, Script.of(name).language()));
    }
    entries.add(entry);
  }

  private void addDemonym(String[] row) {
    place("demonyms.tsv", row)
        .ifPresent(place -> place.name(row[0], NameTag.of(NameKind.DEMONYM, Language.ENGLISH)));
  }

  private void addShortForm(String[] row) {
    Script script = Script.of(row[0]);
    boolean isWord = script != Script.LATIN || row[0].chars().anyMatch(Character::isLowerCase);
    NameTag tag =
        NameTag.of(
            isWord ? NameKind.ALTERNATE : NameKind.ABBREVIATION,
            switch (script) {
              case RUSSIAN -> Language.RUSSIAN;
              case JAPANESE, HAN -> Language.JAPANESE;
              default -> Language.ENGLISH;
            });
    place("short-forms.tsv", row).ifPresent(place -> place.name(row[0], tag));
  }

  /** The likeliest place of the name and country in a row's third and fourth field. */
  private Optional<Entry> place(String table, String[] row) {
    Optional<Entry> found =
        named(row[2]).stream()
            .filter(
                entry ->
                    entry.country.equals(row[3]) || row[3].isEmpty() || entry.country.isEmpty())
            .max((a, b) -> Double.compare(a.prior(), b.prior()));
    if (found.isEmpty()) {
      System.out.println(table + ": no place " + row[2] + " in " + row[3] + " for " + row[0]);
    }
    return found;
  }

  private List<Entry> named(String name) {
    return byName.getOrDefault(NameKey.of(name), List.of()).stream()
        .filter(entry -> !replaced.contains(entry))
        .toList();
  }
}
