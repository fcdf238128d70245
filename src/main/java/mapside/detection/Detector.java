package mapside.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.article.Article;
import mapside.detection.model.Certainty;
import mapside.detection.model.DetectionModel;
import mapside.detection.model.ModelException;
import mapside.detection.model.ModelReader;
import mapside.detection.rank.Ranked;
import mapside.detection.rank.Ranker;
import mapside.detection.span.Candidate;
import mapside.detection.span.Candidates;
import mapside.detection.span.Judge;
import mapside.detection.span.Judged;
import mapside.detection.span.OtherScripts;
import mapside.detection.span.Section;
import mapside.detection.span.Selection;
import mapside.detection.span.Tagger;
import mapside.detection.span.Tags;
import mapside.detection.token.Tokenizer;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldPlace;
import mapside.text.TextRange;

/**
 * Finds the places that a text names, tells which they are, how sure that is and why; offline, by a
 * gazetteer and a trained model. Immutable, for any thread; takes time and memory in proportion to
 * the text.
 */
public final class Detector {

  private static final int ALTERNATIVES = 5;

  /** A place less likely than this is not offered instead of another. */
  private static final double LEAST_LIKELY = 0.005;

  private final WorldGazetteer world;
  private final DetectionModel model;
  private final Tagger tagger;
  private final Judge judge;
  private final Ranker ranker;

  /** Detects by a gazetteer and a model. */
  public Detector(WorldGazetteer world, DetectionModel model) {
    this.world = world;
    this.model = model;
    tagger = new Tagger(model.tagger(), model.lexicon());
    judge = new Judge(model.words(), model.spans(), model.lexicon());
    ranker = new Ranker(model.ranks());
  }

  /**
   * Detects by the two files of those names.
   *
   * @param gazetteer is mapped, not read
   * @param model is read whole
   */
  public static Detector open(Path gazetteer, Path model) throws WorldException, ModelException {
    return new Detector(WorldGazetteer.open(gazetteer), ModelReader.read(model));
  }

  /** The gazetteer that it goes by. */
  public WorldGazetteer world() {
    return world;
  }

  /** The places in an article; ranges count in its plain text. */
  public Detection detect(Article article) {
    return detect(article.plainText());
  }

  /** The places in a plain text; none in an empty one. */
  public Detection detect(String text) {
    return detect(text, (soFar, end) -> true);
  }

  /** Is told how far a search has come, on the thread that searches. */
  @FunctionalInterface
  public interface Watch {

    /**
     * Whether the search goes on.
     *
     * @param soFar what was found up to here
     * @param end the offset up to which the text was looked through
     */
    boolean goesOn(Detection soFar, int end);
  }

  /** The places in a plain text, as far as a watch lets the search go; it is asked part by part. */
  public Detection detect(String text, Watch watch) {
    return detect(text, List.of(), watch);
  }

  /**
   * The places in a plain text of which some names are known already; what they mean is found with
   * all others.
   *
   * @param fixed the names that are known, in text order, none overlapping another
   * @param watch lets the search go on; it is asked part by part
   */
  public Detection detect(String text, List<Fixed> fixed, Watch watch) {
    List<FoundMention> mentions = new ArrayList<>();
    List<FoundMention> partials = new ArrayList<>();
    boolean foreign = false;
    for (TextRange part : Parts.of(text)) {
      Tokens tokens = Tokenizer.cut(text, part.start(), part.end());
      foreign |= Spoken.isForeign(tokens);
      List<Fixed> known = fixed.stream().filter(each -> part.contains(each.range())).toList();
      List<FoundMention> here = in(new Section(world, tokens, model.lexicon()), known);
      mentions.addAll(here);
      partials.addAll(Partials.in(tokens, here));
      if (!watch.goesOn(new Detection(mentions, partials, foreign), part.end())) {
        break;
      }
    }
    return new Detection(mentions, partials, foreign);
  }

  private List<FoundMention> in(Section section, List<Fixed> known) {
    Tags tags = tagger.tag(section);
    List<Candidate> candidates = Candidates.of(section, tags);
    List<Judged> spans =
        new ArrayList<>(
            Selection.best(judge.judge(section, tags, candidates), Selection.THRESHOLD));
    for (Judged other : OtherScripts.in(section)) {
      if (other.score() > 0) {
        spans.add(other);
      }
    }
    Settled settled = Settled.of(section, spans, known);
    Map<Candidate, Judged> judged = new HashMap<>();
    settled.spans().forEach(span -> judged.put(span.candidate(), span));
    List<FoundMention> found = new ArrayList<>();
    List<Candidate> mentions = settled.spans().stream().map(Judged::candidate).toList();
    for (Ranked ranked : ranker.rank(section, mentions, settled.places())) {
      for (Candidate mention : ranked.mentions()) {
        Judged span = judged.get(mention);
        found.add(mention(section, mention, span == null ? 0 : span.score(), ranked));
      }
    }
    found.sort(Comparator.comparing(FoundMention::range));
    return found;
  }

  private FoundMention mention(Section section, Candidate mention, double score, Ranked ranked) {
    List<Choice> choices =
        ranked.choices().stream()
            .filter(choice -> choice.probability() > LEAST_LIKELY)
            .limit(ALTERNATIVES + 1L)
            .map(c -> new Choice(new WorldPlace(world, c.place()), c.probability()))
            .toList();
    Optional<Choice> first = choices.stream().findFirst();
    Certainty certainty = model.certainty();
    return new FoundMention(
        TextRange.of(mention.start(), mention.end()),
        Roles.of(mention, first.map(c -> c.place().number()).orElse(-1), section.tokens(), world),
        first,
        choices.stream().skip(1).toList(),
        certainty.of(score, first.isPresent() ? ranked.certainty(world) : 1),
        ranked.evidence());
  }
}
