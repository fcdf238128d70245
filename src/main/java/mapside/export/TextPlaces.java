package mapside.export;

import java.util.List;
import java.util.Locale;
import mapside.detection.FoundMention;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldLayout;
import mapside.gazetteer.world.WorldPlace;

/** A table for people: each place once, with where it is and how sure that is. */
final class TextPlaces implements PlacesWriter {

  @Override
  public String document(FoundDocument document) {
    StringBuilder out = new StringBuilder(document.id()).append('\n');
    document.byPlace().forEach((place, mentions) -> out.append(row(place, mentions)));
    for (FoundMention mention : document.detection().mentions()) {
      if (mention.choice().isEmpty()) {
        out.append("  ").append(mention.range().in(document.text())).append(": not placed\n");
      }
    }
    return out.append('\n').toString();
  }

  private static String row(WorldPlace place, List<FoundMention> mentions) {
    return String.format(
        Locale.ROOT,
        "  %-32s %-16s %9.4f %9.4f  %3d×  %3.0f %%%n",
        place.name() + container(place),
        place.kind().code(),
        place.point().lat(),
        place.point().lon(),
        mentions.size(),
        100 * FoundDocument.confidence(mentions));
  }

  private static String container(WorldPlace place) {
    WorldGazetteer world = place.world();
    int country = world.country(place.number());
    return country == WorldLayout.NONE || country == place.number()
        ? ""
        : ", " + world.name(country);
  }
}
