package mapside.detection.span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Russian word may be in the nominative, judged by its ending: "Итурупе" may be "Итуруп" or
 * "Итурупа". Most of what comes out is no word at all; the gazetteer knows which is a name. The
 * endings are those of the regular declensions of nouns and adjectives.
 */
final class RussianForms {

  private static final int SHORTEST_STEM = 3;

  /** Of each ending, what may stand in its place. */
  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("а", List.of("", "о")),
          Map.entry("я", List.of("ь", "и", "е")),
          Map.entry("у", List.of("", "а", "о")),
          Map.entry("ю", List.of("я", "ь", "и")),
          Map.entry("е", List.of("", "а", "я", "о", "ь")),
          Map.entry("и", List.of("а", "я", "ь", "")),
          Map.entry("ы", List.of("а", "")),
          Map.entry("ои", List.of("а", "ая")),
          Map.entry("еи", List.of("я", "ь", "а")),
          Map.entry("ом", List.of("", "о", "ое", "ыи", "ии", "ои")),
          Map.entry("ем", List.of("ь", "и", "е", "ее", "ии")),
          Map.entry("ью", List.of("ь")),
          Map.entry("ии", List.of("ия", "ии")),
          Map.entry("ию", List.of("ия")),
          Map.entry("иеи", List.of("ия")),
          Map.entry("ов", List.of("ы", "а", "")),
          Map.entry("ам", List.of("ы", "а")),
          Map.entry("ами", List.of("ы", "а", "и")),
          Map.entry("ах", List.of("ы", "а", "и")),
          Map.entry("ях", List.of("и", "я")),
          Map.entry("ого", List.of("ыи", "ии", "ое", "ои")),
          Map.entry("его", List.of("ее", "ии")),
          Map.entry("ому", List.of("ыи", "ии", "ое", "ои")),
          Map.entry("ым", List.of("ыи", "ое", "ые")),
          Map.entry("им", List.of("ии", "ое", "ие")),
          Map.entry("ых", List.of("ые")),
          Map.entry("их", List.of("ие")),
          Map.entry("ыми", List.of("ые")),
          Map.entry("ими", List.of("ие")),
          Map.entry("ую", List.of("ая")));

  private RussianForms() {}

  /**
   * The word itself first, then what it may be the form of.
   *
   * @param word folded, so that "й" is written "и"
   */
  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    for (int length = 1; length <= 3 && word.length() - length >= SHORTEST_STEM; length++) {
      String stem = word.substring(0, word.length() - length);
      for (String other : ENDINGS.getOrDefault(word.substring(word.length() - length), List.of())) {
        forms.add(stem + other);
      }
    }
    if (word.length() >= SHORTEST_STEM) {
      forms.add(word + "ы");
      forms.add(word + "а");
    }
    return forms;
  }

  /** Whether a word is written in the Russian alphabet. */
  static boolean isRussian(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'а' && c <= 'я');
  }
}
