package mapside.detection.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.Postings;

/** Finds names that say themselves what they are: "Lincoln County", "Lake Tana", "Main St.". */
final class GenericSearch {

  private static final int LONGEST = 4;

  private static final Set<String> LAST =
      Set.of(
          "county",
          "parish",
          "township",
          "twp",
          "borough",
          "river",
          "creek",
          "lake",
          "bay",
          "island",
          "islands",
          "mountain",
          "mountains",
          "valley",
          "beach",
          "harbor",
          "harbour",
          "heights",
          "park",
          "forest",
          "canyon",
          "peninsula",
          "airport",
          "province",
          "district",
          "region",
          "oblast",
          "prefecture",
          "strait",
          "sea",
          "ocean",
          "gulf",
          "desert",
          "hills",
          "falls",
          "springs",
          "point",
          "square",
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "drive",
          "dr",
          "lane",
          "boulevard",
          "blvd",
          "highway",
          "bridge",
          "co",
          "trail",
          "pass",
          "basin",
          "reservoir",
          "glacier",
          "volcano",
          "plateau",
          "coast",
          "shire",
          "village",
          "governorate",
          "republic",
          "territory",
          "reserve",
          "reservation",
          "base",
          "port");

  private static final Set<String> FIRST =
      Set.of(
          "lake",
          "mt",
          "mount",
          "cape",
          "river",
          "port",
          "ft",
          "fort",
          "isle",
          "gulf",
          "bay",
          "strait",
          "straits",
          "sea",
          "province",
          "county",
          "camp",
          "highway",
          "interstate",
          "republic",
          "kingdom",
          "plaza",
          "rue",
          "via",
          "avenue",
          "route");

  private GenericSearch() {}

  static List<Candidate> in(Tokens tokens) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.shape(i).isUpper()) {
        continue;
      }
      if (LAST.contains(tokens.word(i))) {
        backward(i, tokens, found);
      }
      if (FIRST.contains(tokens.word(i))) {
        forward(i, tokens, found);
      }
    }
    return found;
  }

  private static void backward(int last, Tokens tokens, List<Candidate> found) {
    int first = last;
    while (last - first < LONGEST
        && NameSearch.joined(first, tokens)
        && first > 0
        && tokens.shape(first - 1).isUpper()) {
      first--;
      found.add(candidate(first, last, tokens, Candidate.Origin.GENERIC));
    }
  }

  private static void forward(int first, Tokens tokens, List<Candidate> found) {
    int last = first;
    while (last - first < LONGEST && last + 1 < tokens.size()) {
      int next = last + 1;
      boolean small = NameSearch.isConnective(tokens.word(next));
      if (!NameSearch.joined(next, tokens) || !(tokens.shape(next).isUpper() || small)) {
        return;
      }
      last = next;
      if (tokens.shape(last).isUpper()) {
        found.add(candidate(first, last, tokens, Candidate.Origin.GENERIC));
      }
    }
  }

  /** A candidate without places; a short form such as "St." takes its full stop along. */
  static Candidate candidate(int first, int last, Tokens tokens, Candidate.Origin origin) {
    String end = tokens.word(last);
    boolean takesStop = tokens.get(last).stopped() && end.length() <= 3 && LAST.contains(end);
    return new Candidate(
        first,
        last,
        tokens.start(first),
        takesStop ? tokens.end(last) + 1 : tokens.end(last),
        NameSearch.name(first, last, tokens),
        Postings.NONE,
        origin);
  }
}
