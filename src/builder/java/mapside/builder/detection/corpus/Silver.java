package mapside.builder.detection.corpus;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapside.builder.source.BuildException;
import mapside.detection.span.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Persons, places and organisations as Stanford's tagger marks them in a text: the teacher of our
 * own. It is a large package that only training needs, so it is loaded when asked for and is no
 * dependency of the build.
 */
public final class Silver implements AutoCloseable {

  /** Trained on CoNLL 2003, whose four classes are those of {@link Tag}. */
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final URLClassLoader loader;
  private final Object classifier;
  private final Method classify;

  /** A stretch of text and what it is. */
  public record Name(int start, int end, Tag tag) {}

  /** Loads the tagger from its two packages. */
  public Silver(Path code, Path models) {
    try {
      loader = new URLClassLoader(new URL[] {code.toUri().toURL(), models.toUri().toURL()});
      Class<?> type = loader.loadClass("edu.stanford.nlp.ie.crf.CRFClassifier");
      Thread.currentThread().setContextClassLoader(loader);
      classifier = notNull(type.getMethod("getClassifier", String.class).invoke(null, MODEL));
      classify = type.getMethod("classifyToCharacterOffsets", String.class);
    } catch (IOException | ReflectiveOperationException e) {
      throw new BuildException("the teaching tagger can't be loaded from " + code, e);
    }
  }

  /** All names in a text, in order. */
  public List<Name> in(String text) {
    try {
      List<Name> names = new ArrayList<>();
      for (Object triple : (List<?>) notNull(classify.invoke(classifier, text))) {
        names.add(
            new Name(
                (Integer) field(triple, "second"),
                (Integer) field(triple, "third"),
                tag((String) field(triple, "first"))));
      }
      return names;
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new BuildException("the teaching tagger failed", e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  private static Object field(Object triple, String name) {
    try {
      return notNull(triple.getClass().getMethod(name).invoke(triple));
    } catch (ReflectiveOperationException e) {
      throw new BuildException("the teaching tagger answers in another form", e);
    }
  }

  private static Object notNull(@Nullable Object value) {
    if (value == null) {
      throw new BuildException("the teaching tagger answered nothing");
    }
    return value;
  }

  private static Tag tag(String word) {
    return switch (word) {
      case "LOCATION" -> Tag.PLACE;
      case "PERSON" -> Tag.PERSON;
      case "ORGANIZATION" -> Tag.ORGANISATION;
      default -> Tag.OTHER;
    };
  }
}
