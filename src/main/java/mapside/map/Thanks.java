package mapside.map;

import mapside.messages.Messages;

/** Whom the map thanks for its data: those of the base map, and those of what is drawn over it. */
final class Thanks {

  /** Who made the outlines that are drawn over any base map. */
  private static final String COASTS = "GSHHG";

  private Thanks() {}

  /**
   * What is written along the lower edge of the map.
   *
   * @param baseMap what the base map asks for, which may be nothing, or outlines' thanks already
   */
  static String to(String baseMap, Messages words) {
    String over = words.get(baseMap.contains(COASTS) ? "map.thanks.names" : "map.thanks.over");
    return baseMap.isBlank() ? over : ended(baseMap.strip()) + " " + over;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
