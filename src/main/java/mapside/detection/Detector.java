package mapside.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
    List<FoundMention> mentions = new ArrayList<>();
    List<FoundMention> partials = new ArrayList<>();
    boolean foreign = false;
    for (TextRange part : parts(text)) {
      Detection found = detect(text, part);
      mentions.addAll(found.mentions());
      partials.addAll(found.partials());
      foreign |= found.namesOnly();
    }
    return new Detection(mentions, partials, foreign);
  }

  /**
   * The parts that a text is looked through in, in order: one for an article, more for a book. Each
   * can be looked through by itself, on any thread.
   */
  public List<TextRange> parts(String text) {
    return Parts.of(text);
  }

  /** The places in one part of a plain text; ranges count in the whole text. */
  public Detection detect(String text, TextRange part) {
    return detect(text, part, List.of());
  }

  /**
   * The places in one part of a plain text of which some names are known already; what they mean is
   * found with all others. Ranges count in the whole text.
   *
   * @param fixed the names that are known, in text order, none overlapping another; those in other
   *     parts do not matter
   */
  public Detection detect(String text, TextRange part, List<Fixed> fixed) {
    Tokens tokens = Tokenizer.cut(text, part.start(), part.end());
    List<Fixed> known = fixed.stream().filter(each -> part.contains(each.range())).toList();
    List<FoundMention> mentions = in(new Section(world, tokens, model.lexicon()), known);
    return new Detection(mentions, Partials.in(tokens, mentions), Spoken.isForeign(tokens));
  }

  private List<FoundMention> in(Section section, List<Fixed> known) {
    Settled settled = Settled.of(section, spans(section), known);
    List<Candidate> mentions = new ArrayList<>(settled.spans().size());
    Map<Candidate, Judged> judged = new IdentityHashMap<>();
    for (Judged span : settled.spans()) {
      mentions.add(span.candidate());
      judged.put(span.candidate(), span);
    }
    List<FoundMention> found = new ArrayList<>();
    for (Ranked ranked : ranker.rank(section, mentions, settled.places())) {
      for (Candidate mention : ranked.mentions()) {
        Judged span = judged.get(mention);
        found.add(mention(section, mention, span == null ? 0 : span.score(), ranked));
      }
    }
    found.sort(Comparator.comparing(FoundMention::range));
    return found;
  }

  /** The stretches that are taken for names of places, in text order. */
  private List<Judged> spans(Section section) {
    Tags tags = tagger.tag(section);
    List<Candidate> candidates = Candidates.of(section, tags);
    List<Judged> spans =
        new ArrayList<>(
            Selection.best(judge.judge(section, tags, candidates), Selection.THRESHOLD));
    spans.addAll(OtherScripts.in(section));
    spans.sort(Comparator.comparingInt(span -> span.candidate().start()));
    return spans;
  }

  private FoundMention mention(Section section, Candidate mention, double score, Ranked ranked) {
    List<Choice> choices = choices(ranked);
    Optional<Choice> first = choices.isEmpty() ? Optional.empty() : Optional.of(choices.getFirst());
    Certainty certainty = model.certainty();
    return new FoundMention(
        TextRange.of(mention.start(), mention.end()),
        Roles.of(mention, first.map(c -> c.place().number()).orElse(-1), section.tokens(), world),
        first,
        choices.subList(Math.min(1, choices.size()), choices.size()),
        first.isPresent() ? certainty.of(score, ranked.certainty(world)) : certainty.ofSpan(score),
        ranked.evidence());
  }

  private List<Choice> choices(Ranked ranked) {
    List<Choice> choices = new ArrayList<>(ALTERNATIVES + 1);
    for (Ranked.Choice choice : ranked.choices()) {
      if (choice.probability() > LEAST_LIKELY && choices.size() <= ALTERNATIVES) {
        choices.add(new Choice(new WorldPlace(world, choice.place()), choice.probability()));
      }
    }
    return choices;
  }
}
