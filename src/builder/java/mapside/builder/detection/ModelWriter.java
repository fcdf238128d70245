package mapside.builder.detection;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mapside.detection.model.DetectionModel;
import mapside.detection.model.Forest;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.model.ModelLayout;

/** Writes a model file; {@link ModelLayout} says what it is made of. */
final class ModelWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ModelWriter() {}

  /** Writes to a temporary file first, and moves it then; returns the length in bytes. */
  static int write(DetectionModel model, Path file) {
    ModelWriter writer = new ModelWriter();
    try {
      writer.put(model);
      Path temporary = file.resolveSibling(file.getFileName() + ".new");
      Files.write(temporary, writer.bytes.toByteArray());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      return writer.bytes.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(DetectionModel model) throws IOException {
    out.writeLong(ModelLayout.MAGIC);
    put(model.lexicon());
    put(model.tagger());
    put(model.words());
    put(model.spans());
    out.writeInt(model.ranks().size());
    for (Forest pass : model.ranks()) {
      put(pass);
    }
    out.writeFloat(model.certainty().spanConstant());
    out.writeFloat(model.certainty().ofSpan());
    out.writeFloat(model.certainty().placeConstant());
    out.writeFloat(model.certainty().ofPlace());
  }

  private void put(Lexicon lexicon) throws IOException {
    out.writeInt(lexicon.hashes().length);
    for (int hash : lexicon.hashes()) {
      out.writeInt(hash);
    }
    put(lexicon.fine());
    out.write(lexicon.coarse());
    out.write(lexicon.rarity());
    out.write(lexicon.small());
  }

  private void put(LinearModel model) throws IOException {
    out.writeInt(model.bits());
    out.writeInt(model.classes());
    out.writeFloat(model.scale());
    out.write(model.weights());
  }

  private void put(Forest forest) throws IOException {
    out.writeInt(forest.roots().length);
    out.writeInt(forest.feature().length);
    for (int root : forest.roots()) {
      out.writeInt(root);
    }
    out.write(forest.feature());
    for (float value : forest.value()) {
      out.writeFloat(value);
    }
    put(forest.left());
  }

  private void put(short[] values) throws IOException {
    for (short value : values) {
      out.writeShort(value);
    }
  }
}
