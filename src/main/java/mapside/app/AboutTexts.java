package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapside.messages.Messages;

/** Finds what is to be told of the program's parts: their licences, and whom to thank for data. */
final class AboutTexts {

  /**
   * Something that can be read of a part.
   *
   * @param name in words for the user
   * @param files the files that tell it, in order
   */
  record Part(String name, List<Path> files) {

    /** Copies the list. */
    Part {
      files = List.copyOf(files);
    }

    /** All of its files, each under its name if there are more; the same text only once. */
    String text() throws IOException {
      Map<String, String> heads = new LinkedHashMap<>();
      for (Path file : files) {
        heads.putIfAbsent(Files.readString(file).strip(), String.valueOf(file.getFileName()));
      }
      return heads.entrySet().stream()
          .map(each -> heads.size() == 1 ? each.getKey() : each.getValue() + "\n\n" + each.getKey())
          .collect(Collectors.joining("\n\n\n"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String SOURCES = "ATTRIBUTION.md";

  private final Assets assets;
  private final Optional<Path> licences;
  private final Messages messages;

  /**
   * Looks among some files.
   *
   * @param licences the folder of the licences of all parts; empty if it was started from a build
   */
  AboutTexts(Assets assets, Optional<Path> licences, Messages messages) {
    this.assets = assets;
    this.licences = licences;
    this.messages = messages;
  }

  /** The data first, then the program, then what it is made with by name. */
  List<Part> parts() throws IOException {
    List<Part> parts = new ArrayList<>();
    add(parts, messages.get("about.map"), assets.baseMap().resolveSibling(SOURCES));
    add(parts, messages.get("about.places"), assets.gazetteer().resolveSibling(SOURCES));
    add(parts, messages.get("about.fonts"), assets.fonts().resolve(SOURCES));
    add(parts, messages.get("about.ofl"), assets.fonts().resolve("OFL.txt"));
    if (licences.isPresent()) {
      add(parts, messages.get("about.gpl"), licences.get().resolve("LICENSE"));
      for (Path folder : list(licences.get())) {
        if (Files.isDirectory(folder)) {
          parts.add(new Part(String.valueOf(folder.getFileName()), texts(folder)));
        }
      }
    }
    return parts.stream().filter(part -> !part.files().isEmpty()).toList();
  }

  /** The lines that the data's licences want to be shown. */
  List<String> thanks() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path data : List.of(assets.baseMap(), assets.gazetteer())) {
      Path sources = data.resolveSibling(SOURCES);
      if (Files.isRegularFile(sources)) {
        try (Stream<String> all = Files.lines(sources)) {
          lines.add(
              all.filter(line -> line.startsWith("> "))
                  .map(line -> line.substring(2))
                  .collect(Collectors.joining(" ")));
        }
      }
    }
    return lines;
  }

  private static void add(List<Part> parts, String name, Path file) {
    if (Files.isRegularFile(file)) {
      parts.add(new Part(name, List.of(file)));
    }
  }

  /** The JDK keeps a folder for each of its modules; everybody else has the texts at hand. */
  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
