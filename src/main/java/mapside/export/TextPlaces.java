package mapside.export;

import java.io.PrintWriter;
import java.util.Locale;
import mapside.detection.Detection;
import mapside.export.NamedPlaces.Named;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldLayout;
import mapside.gazetteer.world.WorldPlace;

/** A table for people: each place once, with where it is and how sure that is. */
final class TextPlaces implements PlacesWriter {

  private static final String NONE = "not placed";

  private final PrintWriter out;
  private NamedPlaces places = new NamedPlaces("");

  TextPlaces(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void open(String id, String text) {
    out.append(id).append('\n');
    places = new NamedPlaces(text);
  }

  @Override
  public void part(Detection part) {
    places.add(part);
  }

  @Override
  public void close() {
    places.all().forEach(place -> out.append(row(place)));
    places
        .unplaced()
        .forEach(
            (name, times) -> out.printf(Locale.ROOT, "  %-32s %-36s %3d×%n", name, NONE, times));
    out.append('\n');
  }

  private static String row(Named named) {
    WorldPlace place = named.place();
    return String.format(
        Locale.ROOT,
        "  %-32s %-16s %9.4f %9.4f  %3d×  %3.0f %%%n",
        place.name() + container(place),
        place.kind().code(),
        place.point().lat(),
        place.point().lon(),
        named.mentions(),
        100 * named.confidence());
  }

  private static String container(WorldPlace place) {
    WorldGazetteer world = place.world();
    int country = world.country(place.number());
    return country == WorldLayout.NONE || country == place.number()
        ? ""
        : ", " + world.name(country);
  }
}
