package mapside.basemap.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mapside.basemap.mvt.Feature;

/** Puts features in the order of an attribute, so that the deeper sea lies on the shallower. */
final class AttributeOrder {

  private AttributeOrder() {}

  /** The features that have the attribute as a number, from the least to the greatest. */
  static List<Feature> sorted(List<Feature> features, String attribute) {
    List<Feature> sorted = new ArrayList<>(features.size());
    for (Feature feature : features) {
      if (!Double.isNaN(feature.number(attribute))) {
        sorted.add(feature);
      }
    }
    sorted.sort(Comparator.comparingDouble(feature -> feature.number(attribute)));
    return sorted;
  }
}
