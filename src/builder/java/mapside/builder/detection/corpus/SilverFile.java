package mapside.builder.detection.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mapside.builder.detection.corpus.Silver.Name;
import mapside.detection.span.Tag;

/** What the teacher marked in a corpus, kept in a file so that it is asked only once. */
public final class SilverFile {

  private SilverFile() {}

  /** The names in each document, from the file if it is there, else from the teacher. */
  public static List<List<Name>> of(Path file, List<Document> documents, Supplier<Silver> teacher) {
    try {
      if (!Files.exists(file)) {
        Silver silver = teacher.get();
        List<String> lines =
            documents.stream().map(document -> line(silver.in(document.text()))).toList();
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.write(temporary, lines);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return Files.readAllLines(file).stream().map(SilverFile::names).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<Name> names) {
    return names.stream()
        .map(name -> name.start() + ":" + name.end() + ":" + name.tag())
        .collect(Collectors.joining("\t"));
  }

  private static List<Name> names(String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    return new ArrayList<>(
        Arrays.stream(line.split("\t"))
            .map(field -> field.split(":"))
            .map(p -> new Name(Integer.parseInt(p[0]), Integer.parseInt(p[1]), Tag.valueOf(p[2])))
            .toList());
  }
}
