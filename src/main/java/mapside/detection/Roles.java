package mapside.detection;

import mapside.detection.span.Candidate;
import mapside.detection.span.Cues;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;

/** Tells what part a place plays where it is named. */
final class Roles {

  private static final int LAST_LOCATIVE = 6;

  private Roles() {}

  /** What a mention is, given which place of the gazetteer it means; −1 if none. */
  static MentionKind of(Candidate mention, int place, Tokens tokens, WorldGazetteer world) {
    NameKind name = nameKind(mention, place);
    if (name == NameKind.DEMONYM) {
      return MentionKind.DEMONYM;
    }
    if (name == NameKind.METONYM
        || place >= 0 && governs(world.kind(place)) && acts(mention, tokens)) {
      return MentionKind.ACTOR;
    }
    return MentionKind.PLACE;
  }

  private static NameKind nameKind(Candidate mention, int place) {
    for (int i = 0; i < mention.postings().size(); i++) {
      if (mention.postings().place(i) == place) {
        return mention.postings().kind(i);
      }
    }
    return NameKind.ALTERNATE;
  }

  private static boolean governs(WorldKind kind) {
    return kind.isNation() || kind == WorldKind.CAPITAL || kind == WorldKind.HISTORICAL_STATE;
  }

  /** Before a verb of those who speak or decide, and not after "in" and the like. */
  private static boolean acts(Candidate mention, Tokens tokens) {
    int locative = Cues.locative(tokens.word(mention.first() - 1));
    boolean located = locative > 0 && locative < LAST_LOCATIVE;
    return !located
        && !tokens.gap(mention.last() + 1).parts()
        && (Cues.isSpeaking(tokens.word(mention.last() + 1))
            || Cues.isGoverning(tokens.word(mention.last() + 1)));
  }
}
