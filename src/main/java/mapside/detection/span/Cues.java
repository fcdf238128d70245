package mapside.detection.span;

import java.util.Map;
import java.util.Set;

/** Words beside a name that tell what it is. All are folded. */
public final class Cues {

  /** Before a place; the number is the group they belong to. */
  private static final Map<String, Integer> LOCATIVE =
      Map.ofEntries(
          Map.entry("in", 1),
          Map.entry("at", 2),
          Map.entry("near", 3),
          Map.entry("from", 3),
          Map.entry("to", 4),
          Map.entry("of", 5),
          Map.entry("outside", 3),
          Map.entry("around", 3),
          Map.entry("across", 3),
          Map.entry("throughout", 3),
          Map.entry("between", 3),
          Map.entry("toward", 3),
          Map.entry("towards", 3),
          Map.entry("into", 4),
          Map.entry("within", 3),
          Map.entry("through", 4),
          Map.entry("via", 4),
          Map.entry("off", 4),
          Map.entry("over", 4),
          Map.entry("on", 6),
          Map.entry("by", 7),
          Map.entry("for", 7),
          Map.entry("with", 7),
          Map.entry("and", 8),
          Map.entry("or", 8),
          Map.entry("the", 9),
          Map.entry("north", 10),
          Map.entry("south", 10),
          Map.entry("east", 10),
          Map.entry("west", 10),
          Map.entry("northern", 10),
          Map.entry("southern", 10),
          Map.entry("eastern", 10),
          Map.entry("western", 10),
          Map.entry("central", 10),
          Map.entry("downtown", 10),
          Map.entry("northeast", 10),
          Map.entry("northwest", 10),
          Map.entry("southeast", 10),
          Map.entry("southwest", 10));

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "gen",
          "general",
          "col",
          "colonel",
          "lt",
          "sgt",
          "capt",
          "captain",
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "president",
          "minister",
          "secretary",
          "judge",
          "sheriff",
          "chief",
          "coach",
          "officer",
          "detective",
          "mayor",
          "rev",
          "reverend",
          "sir",
          "lord",
          "lady",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "bishop",
          "attorney",
          "spokesman",
          "spokeswoman",
          "commissioner",
          "councilman",
          "councilwoman",
          "deputy",
          "director",
          "son",
          "daughter",
          "wife",
          "husband",
          "actor",
          "actress",
          "singer",
          "author");

  private static final Set<String> SPEAKING =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "who",
          "whose",
          "replied",
          "asked",
          "announced",
          "argued",
          "claimed",
          "denied",
          "warned",
          "explained",
          "noted",
          "recalled",
          "wrote",
          "insisted",
          "thinks",
          "believes",
          "agreed",
          "accused",
          "condemned",
          "urged",
          "called",
          "wants",
          "rejected",
          "demanded",
          "promised",
          "hopes",
          "refused",
          "imposed",
          "signed");

  /** What governments do, and people hardly; folded. */
  private static final Set<String> GOVERNING =
      Set.of(
          "replied",
          "responded",
          "retaliated",
          "rejected",
          "imposed",
          "condemned",
          "accused",
          "urged",
          "demanded",
          "refused",
          "protested",
          "agreed",
          "insisted",
          "announced",
          "denied",
          "warned",
          "vetoed",
          "annexed",
          "invaded",
          "expelled",
          "vowed",
          "pledged",
          "signed",
          "ratified");

  /** The last word of what carries the name of a place but is not one, or another one. */
  private static final Set<String> CARRIERS =
      Set.of(
          "university",
          "college",
          "school",
          "high",
          "hospital",
          "church",
          "times",
          "post",
          "news",
          "bank",
          "company",
          "inc",
          "corp",
          "club",
          "united",
          "city",
          "fc",
          "hotel",
          "center",
          "centre",
          "police",
          "department",
          "council",
          "court",
          "state",
          "team",
          "star",
          "herald",
          "tribune",
          "gazette",
          "journal",
          "stadium",
          "museum",
          "association",
          "foundation",
          "institute",
          "airlines",
          "group",
          "press",
          "radio",
          "tv",
          "society",
          "party",
          "army",
          "street",
          "road",
          "avenue",
          "ave",
          "st",
          "drive",
          "lane",
          "boulevard",
          "blvd",
          "highway",
          "county",
          "parish",
          "township",
          "district",
          "river",
          "lake",
          "airport",
          "island",
          "islands",
          "beach",
          "park",
          "bay",
          "creek",
          "valley",
          "province",
          "region",
          "mountain",
          "mountains",
          "sea",
          "gulf",
          "strait",
          "peninsula",
          "hills",
          "square",
          "bridge");

  private Cues() {}

  /** The group of a word that often stands before places; 0 for any other. */
  public static int locative(String word) {
    return LOCATIVE.getOrDefault(word, 0);
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether those who govern do so: say, reject, sign. */
  public static boolean isSpeaking(String word) {
    return SPEAKING.contains(word);
  }

  /** Whether those who govern do so, and people by that name hardly would: reject, impose. */
  public static boolean isGoverning(String word) {
    return GOVERNING.contains(word);
  }

  /** Whether what follows has ground to stand on: one is on an island, but in a town. */
  public static boolean isUpon(String word) {
    return word.equals("on") || word.equals("onto");
  }

  static boolean isCarrier(String word) {
    return CARRIERS.contains(word);
  }
}
