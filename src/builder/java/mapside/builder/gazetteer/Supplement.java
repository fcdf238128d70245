package mapside.builder.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mapside.builder.source.BuildException;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoBounds;
import mapside.place.Language;

/**
 * What city lists lack, from the project's own tables: a row has id, kind, lat, lon, minLat,
 * minLon, maxLat, maxLon, country, en, ru, ja, alternates, historical, parent, population and
 * source. Values within one field are parted by "|".
 */
final class Supplement {

  private static final int FIELDS = 17;

  /** Set before our own ids in the tables; places.geojson has them without. */
  private static final String OWN = "mapside:";

  private Supplement() {}

  /** The places of one table; none if there is no such table. */
  static List<Entry> read(String table) {
    List<Entry> entries = new ArrayList<>();
    for (String[] row : Table.rows(table).orElse(List.of())) {
      if (row[0].equals("id")) {
        continue;
      }
      if (row.length != FIELDS) {
        throw new BuildException(table + ": " + row.length + " fields in row " + row[0]);
      }
      entries.add(entry(table, row));
    }
    return entries;
  }

  private static Entry entry(String table, String[] row) {
    WorldKind kind =
        WorldKind.ofCode(row[1])
            .orElseThrow(() -> new BuildException(table + ": no kind " + row[1] + ", " + row[0]));
    Entry entry =
        new Entry(
            own(row[0]),
            kind,
            Double.parseDouble(row[2]),
            Double.parseDouble(row[3]),
            row[15].isEmpty() ? 0 : Long.parseLong(row[15]),
            row[8].contains("|") ? "" : row[8],
            "",
            "");
    entry.parent = own(row[14]);
    if (!row[4].isEmpty()) {
      entry.extent = new GeoBounds(number(row[4]), number(row[5]), number(row[6]), number(row[7]));
    }
    each(row[9], name -> entry.name(name, english(entry)));
    each(row[10], name -> entry.name(name, NameTag.of(NameKind.ALTERNATE, Language.RUSSIAN)));
    each(row[11], name -> entry.name(name, NameTag.of(NameKind.ALTERNATE, Language.JAPANESE)));
    each(row[12], name -> entry.name(name, written(NameKind.ALTERNATE, name)));
    each(row[13], name -> entry.name(name, written(NameKind.HISTORICAL, name)));
    return entry;
  }

  private static String own(String id) {
    return id.startsWith(OWN) ? id.substring(OWN.length()) : id;
  }

  private static NameTag english(Entry entry) {
    NameKind kind = entry.names.isEmpty() ? NameKind.PRIMARY : NameKind.ALTERNATE;
    return NameTag.of(kind, Language.ENGLISH);
  }

  /** The script tells the language; Latin is English here, and kanji Japanese. */
  private static NameTag written(NameKind kind, String name) {
    return switch (Script.of(name)) {
      case RUSSIAN -> NameTag.of(kind, Language.RUSSIAN);
      case JAPANESE, HAN -> NameTag.of(kind, Language.JAPANESE);
      case LATIN -> NameTag.of(kind, Language.ENGLISH);
      case OTHER -> NameTag.of(kind);
    };
  }

  private static void each(String field, Consumer<String> name) {
    for (String part : field.split("\\|")) {
      name.accept(part);
    }
  }

  private static double number(String field) {
    return Double.parseDouble(field);
  }
}
