package mapside.builder.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapside.builder.detection.Predictor.Found;
import mapside.builder.detection.corpus.Gold;
import mapside.builder.source.BuildException;
import mapside.detection.model.Certainty;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.span.Candidate;
import mapside.detection.span.Judged;
import mapside.detection.span.Selection;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;

/**
 * Measures how well places are found: {@code MeasureDetection CORPORA-FOLDER CACHE-FOLDER
 * ASSETS-FOLDER OUTPUT-FOLDER}. Writes what is found in the form of the corpora, for their scorer:
 * LGL and GeoWebNews by five folds and with the model trained on the other alone, WikToR on the
 * marked spans with the model trained on the other two. The tagger learns from WikToR's texts only,
 * which nobody marked for it.
 */
public final class MeasureDetection {

  private final WorldGazetteer world;
  private final Corpora corpora;
  private final Path output;
  private final Teacher teacher;

  private MeasureDetection(WorldGazetteer world, Corpora corpora, Path output) {
    this.world = world;
    this.corpora = corpora;
    this.output = output;
    Lexicon lexicon = corpora.lexicon();
    LinearModel tagger = corpora.tagger(world, lexicon, List.of(Corpora.WIKTOR));
    teacher = new Teacher(world, lexicon, tagger);
  }

  /** Measures; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      Path output = Files.createDirectories(Path.of(args[3]));
      WorldGazetteer world =
          WorldGazetteer.open(Path.of(args[2]).resolve("gazetteer/world.gazetteer"));
      new MeasureDetection(world, new Corpora(Path.of(args[0]), Path.of(args[1])), output)
          .measure();
    } catch (BuildException | WorldException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private void measure() {
    List<Prepared> lgl = teacher.prepare(corpora.documents(Corpora.LGL));
    List<Prepared> web = teacher.prepare(corpora.documents(Corpora.GEOWEBNEWS));
    List<Prepared> news = new ArrayList<>(lgl);
    news.addAll(web);
    List<List<Found>> folds = Folds.find(world, teacher, news);
    write("lgl.jsonl", lgl, folds.subList(0, lgl.size()));
    write("geowebnews.jsonl", web, folds.subList(lgl.size(), news.size()));
    calibration(news, folds);
    Predictor ofWeb = new Predictor(world, teacher.learn(web), Selection.THRESHOLD);
    write("lgl-by-geowebnews.jsonl", lgl, lgl.stream().map(ofWeb::find).toList());
    Predictor ofLgl = new Predictor(world, teacher.learn(lgl), Selection.THRESHOLD);
    write("geowebnews-by-lgl.jsonl", web, web.stream().map(ofLgl::find).toList());
    Predictor ofNews = new Predictor(world, teacher.learn(news), Selection.THRESHOLD);
    List<Prepared> wiki = teacher.prepare(corpora.documents(Corpora.WIKTOR));
    write("wiktor.jsonl", wiki, wiki.stream().map(d -> onMarkedSpans(ofNews, d)).toList());
  }

  /** The even documents teach how sure to be, the odd ones measure it. */
  private void calibration(List<Prepared> news, List<List<Found>> folds) {
    CertaintyTraining even = new CertaintyTraining(world);
    CertaintyTraining odd = new CertaintyTraining(world);
    for (int d = 0; d < news.size(); d++) {
      (d / 5 % 2 == 0 ? even : odd).add(news.get(d), folds.get(d));
    }
    Certainty certainty = even.learn();
    System.out.printf("%s, expected calibration error %.4f%n", certainty, odd.error(certainty));
  }

  private static List<Found> onMarkedSpans(Predictor predictor, Prepared document) {
    Map<Candidate, Gold> gold = document.goldMentions();
    List<Judged> spans =
        Teacher.mentions(predictor, document, gold).stream()
            .map(mention -> new Judged(mention, 0))
            .toList();
    return predictor.rank(document, spans).stream()
        .filter(found -> gold.containsKey(found.mention()))
        .toList();
  }

  private void write(String file, List<Prepared> documents, List<List<Found>> found) {
    try (PredictionFile out = new PredictionFile(output.resolve(file), world)) {
      for (int d = 0; d < documents.size(); d++) {
        out.write(documents.get(d), found.get(d));
      }
    }
    System.out.println(output.resolve(file));
  }
}
