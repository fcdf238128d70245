package mapside.detection.span;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.geo.GreatCircle;

/**
 * Finds names written in Russian and Japanese. Nothing was learned of these languages: what is
 * taken for a place is told by its size, by how the name is made, and by the few words that stand
 * before places in any text.
 */
public final class OtherScripts {

  /** A score for a name of one word and 10,000 people, and what ten times as many add. */
  private static final double OF_TEN_THOUSAND = -0.2;

  private static final double OF_TEN_TIMES = 0.9;

  /** Of places whose people nobody has counted, and of villages: the logarithm of 100. */
  private static final double LEAST_SIZE = 2;

  private static final int FOR_SURE = 0;

  /** What a doubtful name gains from a place for sure close by, and how much it may lack. */
  private static final double OF_NEIGHBOURS = 1.2;

  private static final double NEIGHBOURS_KM = 300;

  /** So many are looked at, so that a long text costs no more than in proportion. */
  private static final int MOST_ANCHORS = 100;

  private OtherScripts() {}

  /** All names that are places for sure, in text order, none overlapping another. */
  public static List<Judged> in(Section section) {
    List<Judged> all = new ArrayList<>();
    RussianNames russian = new RussianNames(section);
    EasternNames eastern = new EasternNames(section);
    Tokens tokens = section.tokens();
    int i = 0;
    while (i < tokens.size()) {
      if (tokens.shape(i).isUpper() && RussianForms.isRussian(tokens.word(i))) {
        i = russian.at(i, all);
      } else {
        if (EasternNames.isEastern(tokens.text().charAt(tokens.start(i)))) {
          eastern.at(i, all);
        }
        i++;
      }
    }
    return sure(all, section.world());
  }

  /** Those that are sure by themselves, and those that lie close to one of them. */
  private static List<Judged> sure(List<Judged> all, WorldGazetteer world) {
    List<Judged> anchors = all.stream().filter(each -> each.score() > FOR_SURE).toList();
    List<Judged> sure = new ArrayList<>();
    for (Judged each : all) {
      if (each.score() > FOR_SURE) {
        sure.add(each);
      } else if (each.score() > FOR_SURE - OF_NEIGHBOURS && hasNeighbour(each, anchors, world)) {
        sure.add(new Judged(each.candidate(), each.score() + OF_NEIGHBOURS));
      }
    }
    return sure;
  }

  private static boolean hasNeighbour(Judged name, List<Judged> anchors, WorldGazetteer world) {
    int place = name.candidate().postings().place(0);
    for (int i = 0; i < Math.min(MOST_ANCHORS, anchors.size()); i++) {
      int other = anchors.get(i).candidate().postings().place(0);
      if (!world.kind(other).isNation()
          && GreatCircle.distanceKm(world.point(place), world.point(other)) < NEIGHBOURS_KM) {
        return true;
      }
    }
    return false;
  }

  /** How likely a name is one of a place by its size alone. */
  static double sizeScore(Postings postings, WorldGazetteer world) {
    double size = Math.log10(Math.max(1, prominence(postings, world)));
    return OF_TEN_THOUSAND + OF_TEN_TIMES * (Math.max(LEAST_SIZE, size) - 4);
  }

  /** That of the greatest place; a name that is the usual one counts twice. */
  static long prominence(Postings postings, WorldGazetteer world) {
    long most = 0;
    for (int i = 0; i < Math.min(8, postings.size()); i++) {
      long of = world.prominence(postings.place(i));
      most = Math.max(most, postings.kind(i) == NameKind.PRIMARY ? 2 * of : of);
    }
    return most;
  }

  static Candidate candidate(
      int first, int last, int start, int end, Postings postings, Tokens tokens) {
    String name = NameKey.fold(tokens.text().substring(start, end));
    return new Candidate(first, last, start, end, name, postings, Candidate.Origin.GAZETTEER);
  }
}
