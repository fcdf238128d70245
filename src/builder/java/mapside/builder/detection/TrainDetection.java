package mapside.builder.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mapside.builder.source.BuildException;
import mapside.detection.model.DetectionModel;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;

/**
 * Trains the model that ships: {@code TrainDetection CORPORA-FOLDER CACHE-FOLDER ASSETS-FOLDER}.
 * WikToR, whose names were chosen for being ambiguous, only teaches the tagger: a ranker that
 * learned from it as well trusts the best-known place of a name too little for news. The same
 * corpora, packages and gazetteer give the same file to the byte.
 */
public final class TrainDetection {

  private TrainDetection() {}

  /** Trains; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    } catch (BuildException | WorldException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void train(Path folder, Path cache, Path assets)
      throws WorldException, IOException {
    WorldGazetteer world = WorldGazetteer.open(assets.resolve("gazetteer/world.gazetteer"));
    Corpora corpora = new Corpora(folder, cache);
    Lexicon lexicon = corpora.lexicon();
    LinearModel tagger =
        corpora.tagger(world, lexicon, List.of(Corpora.LGL, Corpora.GEOWEBNEWS, Corpora.WIKTOR));
    Teacher teacher = new Teacher(world, lexicon, tagger);
    List<Prepared> news = teacher.prepare(corpora.news());
    CertaintyTraining certainty = new CertaintyTraining(world);
    List<List<Predictor.Found>> folds = Folds.find(world, teacher, news);
    for (int d = 0; d < folds.size(); d++) {
      certainty.add(news.get(d), folds.get(d));
    }
    DetectionModel model = teacher.learn(news).with(certainty.learn());
    Path file = Files.createDirectories(assets.resolve("detection")).resolve("english.model");
    System.out.println(file + ", " + ModelWriter.write(model, file) + " bytes");
  }
}
