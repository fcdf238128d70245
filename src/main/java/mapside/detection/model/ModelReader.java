package mapside.detection.model;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a model file; {@link ModelLayout} says what it is made of. */
public final class ModelReader {

  private final ByteBuffer in;

  private ModelReader(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Reads a file whole.
   *
   * @throws ModelException if it is missing, unreadable or no model
   */
  public static DetectionModel read(Path file) throws ModelException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      if (bytes.remaining() < Long.BYTES || bytes.getLong() != ModelLayout.MAGIC) {
        throw new ModelException(new ModelProblem.NotAModel(file));
      }
      return new ModelReader(bytes).model();
    } catch (NoSuchFileException e) {
      throw new ModelException(new ModelProblem.Missing(file));
    } catch (IOException e) {
      throw new ModelException(new ModelProblem.Unreadable(file, String.valueOf(e.getMessage())));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new ModelException(new ModelProblem.NotAModel(file));
    }
  }

  private DetectionModel model() {
    Lexicon lexicon = lexicon();
    LinearModel tagger = linear();
    LinearModel words = linear();
    Forest spans = forest();
    List<Forest> ranks = new ArrayList<>();
    for (int i = count(); i > 0; i--) {
      ranks.add(forest());
    }
    return new DetectionModel(
        lexicon,
        tagger,
        words,
        spans,
        ranks,
        new Certainty(in.getFloat(), in.getFloat(), in.getFloat(), in.getFloat()));
  }

  private Lexicon lexicon() {
    int count = count();
    return new Lexicon(ints(count), shorts(count), bytes(count), bytes(count), bytes(count));
  }

  private LinearModel linear() {
    int bits = in.getInt();
    int classes = in.getInt();
    if (bits < 0 || bits > 22 || classes < 1 || classes > 64) {
      throw new IllegalArgumentException("no linear model");
    }
    return new LinearModel(bits, classes, in.getFloat(), bytes(classes << bits));
  }

  private Forest forest() {
    int trees = count();
    int nodes = count();
    int[] roots = ints(trees);
    byte[] feature = bytes(nodes);
    return new Forest(roots, feature, floats(nodes), shorts(nodes));
  }

  private int count() {
    int count = in.getInt();
    if (count < 0 || count > ModelLayout.MOST || count > in.remaining()) {
      throw new IllegalArgumentException("no count: " + count);
    }
    return count;
  }

  /** In one go, as all columns: one by one they take longer than everything else at the start. */
  private int[] ints(int count) {
    int[] values = new int[count];
    in.asIntBuffer().get(values);
    skip(count * Integer.BYTES);
    return values;
  }

  private float[] floats(int count) {
    float[] values = new float[count];
    in.asFloatBuffer().get(values);
    skip(count * Float.BYTES);
    return values;
  }

  private short[] shorts(int count) {
    short[] values = new short[count];
    in.asShortBuffer().get(values);
    skip(count * Short.BYTES);
    return values;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }

  private byte[] bytes(int count) {
    byte[] values = new byte[count];
    in.get(values);
    return values;
  }
}
