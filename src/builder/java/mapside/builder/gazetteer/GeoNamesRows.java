package mapside.builder.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import mapside.place.Language;

/** Rows of GeoNames' own export: nineteen fields, parted by tabs. */
final class GeoNamesRows {

  private static final int FIELDS = 15;
  private static final int SHORTEST_ALTERNATE = 3;

  private GeoNamesRows() {}

  /** All places of a file whose feature code is one of those kept. */
  static List<Entry> read(Path file) {
    List<Entry> entries = new ArrayList<>();
    try (var lines = Files.lines(file)) {
      lines.forEach(line -> entry(line.split("\t", -1)).ifPresent(entries::add));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Optional<Entry> entry(String[] row) {
    if (row.length < FIELDS) {
      return Optional.empty();
    }
    return kind(row[7])
        .map(
            kind -> {
              Entry entry =
                  new Entry(
                      row[0],
                      kind,
                      Double.parseDouble(row[4]),
                      Double.parseDouble(row[5]),
                      row[14].isEmpty() ? 0 : Long.parseLong(row[14]),
                      row[8],
                      row[10],
                      row[11]);
              entry.name(row[1], NameTag.of(NameKind.PRIMARY));
              for (String name : row[3].split(",")) {
                alternate(name, entry);
              }
              return entry;
            });
  }

  private static void alternate(String name, Entry entry) {
    Script script = Script.of(name);
    boolean isKept =
        switch (script) {
          case LATIN -> name.length() >= SHORTEST_ALTERNATE && !isCode(name);
          case RUSSIAN -> name.length() >= SHORTEST_ALTERNATE;
          case JAPANESE -> true;
          case HAN -> entry.country.equals("JP");
          case OTHER -> false;
        };
    if (script == Script.LATIN && isCode(name) && isUnion(entry.kind)) {
      entry.name(name, NameTag.of(NameKind.ABBREVIATION, Language.ENGLISH));
    } else if (isKept) {
      Optional<Language> language =
          script == Script.HAN ? Optional.of(Language.JAPANESE) : script.language();
      entry.name(name, new NameTag(NameKind.ALTERNATE, language));
    }
  }

  /** A union or a state of the past, whose code is what texts call it: EU, USSR. */
  private static boolean isUnion(WorldKind kind) {
    return kind == WorldKind.REGION || kind == WorldKind.HISTORICAL_STATE;
  }

  /** Codes of airports, countries and the like, and links. */
  private static boolean isCode(String name) {
    return name.startsWith("http")
        || name.chars().anyMatch(Character::isDigit)
        || name.length() <= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static Optional<WorldKind> kind(String code) {
    return Optional.ofNullable(
        switch (code) {
          case "PCLI", "PCL", "PCLS", "PCLIX", "PCLF" -> WorldKind.COUNTRY;
          case "PCLD", "TERR" -> WorldKind.TERRITORY;
          case "PCLH" -> WorldKind.HISTORICAL_STATE;
          case "ADM1" -> WorldKind.STATE;
          case "ADM2" -> WorldKind.COUNTY;
          case "ZN" -> WorldKind.REGION;
          case "ISL", "ATOL" -> WorldKind.ISLAND;
          case "ISLS" -> WorldKind.ISLAND_GROUP;
          case "PPLC" -> WorldKind.CAPITAL;
          case "PPLA" -> WorldKind.STATE_SEAT;
          case "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLG" -> WorldKind.SEAT;
          case "PPL", "PPLL", "PPLF", "PPLS", "PPLR", "STLMT" -> WorldKind.TOWN;
          case "PPLX" -> WorldKind.SECTION;
          case "PPLQ", "PPLH", "PPLW", "PPLCH" -> WorldKind.ABANDONED;
          default -> null;
        });
  }
}
