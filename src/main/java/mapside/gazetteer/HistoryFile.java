package mapside.gazetteer;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.Era;
import mapside.place.Language;
import mapside.place.Names;
import mapside.place.PlaceId;
import mapside.place.Tenure;

/**
 * Reads the history of a dispute from JSON: {@code eras}, each with its {@code year}, {@code
 * title}, {@code sentence}, {@code borders}, {@code tenures}, {@code absent} places and the keys of
 * the {@code names} that were in use; the names by these keys; and a sentence on {@code now} for
 * each way to see it. Titles and sentences are texts, or objects with one for each language.
 */
public final class HistoryFile {

  private HistoryFile() {}

  /** Reads a file, in English. Never fails: what can't be read is told among the problems. */
  public static LoadedHistory read(Path file) {
    return read(file, Language.ENGLISH.code());
  }

  /**
   * Reads a file in a language; in English where it has none in that. Never fails: what can't be
   * read is told among the problems.
   *
   * @param language its ISO 639 code
   */
  public static LoadedHistory read(Path file, String language) {
    List<PlaceProblem> problems = new ArrayList<>();
    try {
      if (JsonReader.read(file) instanceof Json.Obj root && root.get("eras").isPresent()) {
        return new LoadedHistory(history(file, root, language, problems), problems);
      }
      problems.add(new PlaceProblem.WrongKind(file));
    } catch (NoSuchFileException e) {
      problems.add(new PlaceProblem.NoHistory(file));
    } catch (IOException e) {
      problems.add(new PlaceProblem.Unreadable(file, String.valueOf(e.getMessage())));
    } catch (DamagedJsonException e) {
      problems.add(new PlaceProblem.Damaged(file, e.line()));
    }
    return new LoadedHistory(DisputeHistory.NONE, problems);
  }

  private static DisputeHistory history(
      Path file, Json.Obj root, String language, List<PlaceProblem> problems) {
    List<Era> eras = new ArrayList<>();
    Json.Obj names = root.object("names").orElse(Json.Obj.EMPTY);
    for (Json.Obj each : root.objects("eras")) {
      Optional<Era> era = era(each, names, language);
      era.ifPresent(eras::add);
      if (era.isEmpty()) {
        String entry = said(each, "title", language).orElse(Integer.toString(eras.size() + 1));
        problems.add(new PlaceProblem.Skipped(file, entry, Fault.NO_ERA));
      }
    }
    Map<BorderView.Present, String> now = new EnumMap<>(BorderView.Present.class);
    Json.Obj sentences = root.object("now").orElse(Json.Obj.EMPTY);
    for (BorderView.Present present : BorderView.Present.values()) {
      said(sentences, present.code(), language).ifPresent(sentence -> now.put(present, sentence));
    }
    return new DisputeHistory(eras, now);
  }

  private static Optional<Era> era(Json.Obj era, Json.Obj names, String language) {
    OptionalDouble year = era.number("year");
    Optional<String> title = said(era, "title", language);
    Optional<String> sentence = said(era, "sentence", language);
    if (year.isEmpty() || title.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Map<PlaceId, Names> then = new LinkedHashMap<>();
    era.texts("names").stream()
        .flatMap(key -> names.object(key).stream())
        .forEach(set -> then.putAll(names(set)));
    return Optional.of(
        new Era(
            (int) year.getAsDouble(),
            title.get(),
            sentence.get(),
            Set.copyOf(era.texts("borders")),
            era.objects("tenures").stream()
                .flatMap(each -> tenure(each, language).stream())
                .toList(),
            then,
            era.texts("absent").stream().map(PlaceId::of).collect(Collectors.toSet())));
  }

  private static Optional<String> said(Json.Obj of, String name, String language) {
    return of.object(name)
        .flatMap(all -> all.text(language).or(() -> all.text(Language.ENGLISH.code())))
        .or(() -> of.text(name));
  }

  private static Map<PlaceId, Names> names(Json.Obj set) {
    Map<PlaceId, Names> names = new LinkedHashMap<>();
    set.members()
        .forEach(
            (id, json) -> {
              if (json instanceof Json.Obj given && given.text("en").isPresent()) {
                names.put(PlaceId.of(id), names(given, Language.values()));
              }
            });
    return names;
  }

  private static Names names(Json.Obj given, Language[] languages) {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Language language : languages) {
      given.text(language.code()).ifPresent(name -> byLanguage.put(language, List.of(name)));
    }
    return new Names(byLanguage);
  }

  private static Optional<Tenure> tenure(Json.Obj tenure, String language) {
    List<Tenure.Land> lands = new ArrayList<>();
    for (Json land : tenure.list("lands")) {
      switch (land) {
        case Json.Str(String place) -> lands.add(new Tenure.Land(PlaceId.of(place), -90, 90));
        case Json.Obj part ->
            part.text("place")
                .ifPresent(
                    place ->
                        lands.add(
                            new Tenure.Land(
                                PlaceId.of(place),
                                part.number("south").orElse(-90),
                                part.number("north").orElse(90))));
        default -> {}
      }
    }
    return tenure
        .text("state")
        .flatMap(Tenure.State::ofCode)
        .map(state -> new Tenure(state, said(tenure, "title", language).orElse(""), lands));
  }
}
