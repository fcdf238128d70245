package mapside.builder.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mapside.builder.detection.corpus.Document;
import mapside.builder.detection.corpus.Silver.Name;
import mapside.builder.detection.learn.LinearTrainer;
import mapside.detection.model.FeatureSet;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.span.Section;
import mapside.detection.span.Tag;
import mapside.detection.span.Tagger;
import mapside.detection.span.TaggerFeatures;
import mapside.detection.span.Tags;
import mapside.detection.token.Tokenizer;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldGazetteer;

/** Trains the tagger on what the teacher marked. */
final class TaggerTraining {

  private static final int BITS = 18;
  private static final int ROUNDS = 4;
  private static final long SEED = 4;

  private final WorldGazetteer world;
  private final TaggerFeatures features;
  private final Lexicon lexicon;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Tag> truths = new ArrayList<>();

  TaggerTraining(WorldGazetteer world, Lexicon lexicon) {
    this.world = world;
    this.lexicon = lexicon;
    this.features = new TaggerFeatures(lexicon);
  }

  /** Adds a document with the names that the teacher found in it. */
  void add(Document document, List<Name> names) {
    Tokens tokens = Tokenizer.cut(document.text(), 0, document.text().length());
    Section section = new Section(world, tokens, lexicon);
    Tags tags = new Tags(tokens.size());
    int n = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (n < names.size() && names.get(n).end() <= tokens.start(i)) {
        n++;
      }
      if (n < names.size() && names.get(n).start() < tokens.end(i)) {
        tags.set(i, names.get(n).tag());
      }
    }
    FeatureSet set = new FeatureSet(BITS);
    for (int i = 0; i < tokens.size(); i++) {
      if (Tagger.isTagged(i, tokens)) {
        features.of(i, section, tags, set.clear());
        examples.add(set.toArray());
        truths.add(tags.get(i));
      }
    }
  }

  LinearModel learn() {
    LinearTrainer trainer = new LinearTrainer(BITS, Tag.values().length, 0.15f);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i : LinearTrainer.shuffled(examples.size(), random)) {
        trainer.learn(examples.get(i), truths.get(i).ordinal());
      }
    }
    return trainer.model();
  }
}
