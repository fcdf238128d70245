package mapside.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import mapside.article.About;
import mapside.article.Article;
import mapside.basemap.TileService;
import mapside.handout.Type.Face;
import mapside.lesson.quiz.Dated;
import mapside.lesson.quiz.DatedEvents;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.place.Border;
import mapside.place.Language;
import mapside.place.Place;
import mapside.raster.DrawingFonts;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A handout of an article: its text and pictures with a number at each place, the map with these
 * numbers, a blank map with the same numbers and questions, and a sheet with the answers.
 */
public final class Handout {

  /** Points that headings and the like beside the maps need. */
  private static final float ROUND_MAPS = 75;

  /** Between two lines of names, and of lines to write them on. */
  private static final float LEADING = 11.8f;

  private static final float LINES = 17;

  private static final float TITLE = 19;
  private static final float HEADING = 12.5f;
  private static final float TEXT = 9.6f;
  private static final float SMALL = 8.5f;
  private static final PrintedText.Sizes SIZES =
      new PrintedText.Sizes(TITLE, HEADING, 11, TEXT, SMALL);

  private final LinkedArticle reading;
  private final Messages words;
  private final NumberedPlaces places;
  private final List<Dated> dated;
  private final Material material;

  /**
   * What a handout is made with.
   *
   * @param tiles in the style for print
   * @param borders that are drawn on the map
   * @param fonts the folder of the fonts
   * @param attribution whom to thank for the map
   */
  public record Material(TileService tiles, List<Border> borders, Path fonts, String attribution) {

    /** Copies the list. */
    public Material {
      borders = List.copyOf(borders);
    }
  }

  /** A handout of an article. */
  public Handout(LinkedArticle reading, Messages words, Material material) {
    this.reading = reading;
    this.words = words;
    this.material = material;
    places = NumberedPlaces.of(reading);
    dated = DatedEvents.of(reading);
  }

  /**
   * Writes the handout; a file there stays until the new one is whole.
   *
   * @throws IOException if it can't be written, or a font can't be read
   */
  public void write(Path file, Paper paper) throws IOException, InterruptedException {
    DrawingFonts.register(material.fonts());
    try (PDDocument document = new PDDocument()) {
      PdfFile.describe(document, about());
      try (Sheets sheets =
          new Sheets(
              document,
              new Type(document, material.fonts()),
              paper,
              words.get("handout.foot", about().title()),
              about().language())) {
        compose(document, sheets);
      }
      PdfFile.save(document, file);
    }
  }

  private void compose(PDDocument document, Sheets sheets)
      throws IOException, InterruptedException {
    writeText(document, sheets);
    if (!places.places().isEmpty()) {
      HandoutMaps maps;
      try {
        float names = Math.max(rows(2) * LEADING, rows(3) * LINES);
        HandoutMaps.Room room =
            new HandoutMaps.Room(sheets.width(), sheets.height() - ROUND_MAPS, names);
        maps = HandoutMaps.of(document, material, places, room);
      } catch (ExecutionException e) {
        throw new IOException(e);
      }
      writeMap(sheets, maps);
      writeQuestions(sheets, maps);
    } else if (hasOrder()) {
      sheets.turn();
      writeOrder(sheets, false);
    }
    if (!places.places().isEmpty() || hasOrder()) {
      writeAnswers(sheets);
    }
  }

  private void writeText(PDDocument document, Sheets sheets) throws IOException {
    Article article = reading.article();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      places
          .numberOf(mention.place())
          .ifPresent(number -> numbers.put(mention.range().end(), number));
    }
    StyledText styled = new StyledText(article.plainText(), numbers);
    new PrintedText(article, styled, words, SIZES).write(sheets, PrintedPictures.sparing(document));
  }

  private void writeMap(Sheets sheets, HandoutMaps maps) throws IOException {
    sheets.turn();
    sheets.text(words.get("handout.map"), Face.BOLD, HEADING);
    sheets.skip(8);
    maps.draw(sheets, words);
    sheets.skip(3);
    sheets.text(material.attribution(), Face.PLAIN, 6);
    sheets.skip(6);
    if (maps.fillsSheet()) {
      sheets.turn();
    }
    writeNames(sheets);
    if (!places.others().isEmpty()) {
      sheets.skip(4);
      String names =
          places.others().stream()
              .map(place -> place.names().in(words.language()))
              .collect(Collectors.joining(" · "));
      sheets.text(words.get("handout.others", names), Face.PLAIN, SMALL);
    }
  }

  /** Number and names of each place, in two columns. */
  private void writeNames(Sheets sheets) throws IOException {
    columns(sheets, 2, LEADING, index -> names(sheets, index, sheets.width() / 2 - 10));
  }

  /** The number and the names of a place, as many of them as there is room for. */
  private String names(Sheets sheets, int index, float room) throws IOException {
    Place place = places.places().get(index);
    String first = place.names().in(words.language());
    String line = (index + 1) + "  " + first;
    for (Language language : Language.values()) {
      Optional<String> other = place.names().primary(language).filter(name -> !name.equals(first));
      String longer = other.map(name -> " · " + name).orElse("");
      if (sheets.width(line + longer, Face.PLAIN, SMALL) <= room) {
        line += longer;
      }
    }
    return line;
  }

  private int rows(int columns) {
    return (places.places().size() + columns - 1) / columns;
  }

  /** What is written for a place. */
  private interface Entry {
    String of(int index) throws IOException;
  }

  private void columns(Sheets sheets, int columns, float leading, Entry entry) throws IOException {
    int count = places.places().size();
    int rows = rows(columns);
    if (sheets.room() < rows * leading) {
      sheets.turn();
    }
    float top = sheets.y();
    float wide = sheets.width() / columns;
    for (int i = 0; i < count; i++) {
      float x = Sheets.MARGIN + i / rows * wide;
      float y = top - leading * (i % rows + 1);
      sheets.line(entry.of(i), Face.PLAIN, SMALL, x, y);
    }
    sheets.skip(rows * leading);
  }

  private void writeQuestions(Sheets sheets, HandoutMaps maps) throws IOException {
    sheets.turn();
    sheets.text(words.get("handout.name"), Face.PLAIN, SMALL);
    sheets.skip(4);
    sheets.text(words.get("handout.questions.places"), Face.BOLD, HEADING);
    sheets.skip(8);
    maps.draw(sheets, words);
    sheets.skip(8);
    if (maps.fillsSheet()) {
      sheets.turn();
    }
    columns(sheets, 3, LINES, index -> (index + 1) + "  " + "_".repeat(26));
    sheets.skip(10);
    writeOrder(sheets, false);
  }

  private boolean hasOrder() {
    return dated.size() >= 3;
  }

  /** What is to be put in order; the same order on every printing. */
  private void writeOrder(Sheets sheets, boolean isSolved) throws IOException {
    if (!hasOrder()) {
      return;
    }
    List<Dated> shuffled = new ArrayList<>(dated);
    Collections.shuffle(shuffled, new Random(7));
    if (sheets.room() < 30 + 17 * shuffled.size()) {
      sheets.turn();
    }
    sheets.text(words.get("handout.questions.order"), Face.BOLD, HEADING);
    sheets.skip(3);
    for (Dated item : shuffled) {
      String line =
          isSolved
              ? words.get(
                  "handout.answer.order",
                  dated.indexOf(item) + 1,
                  item.title(),
                  words.date(item.day()))
              : "____  " + item.title();
      if (Sheets.isPlain(line)) {
        sheets.text(line, Face.PLAIN, TEXT);
      } else {
        sheets.shapes(line, false, TEXT, 0);
      }
    }
  }

  private void writeAnswers(Sheets sheets) throws IOException {
    sheets.turn();
    sheets.text(words.get("handout.answers"), Face.TEXT_BOLD, TITLE);
    sheets.skip(8);
    if (!places.places().isEmpty()) {
      sheets.text(words.get("handout.questions.places"), Face.BOLD, HEADING);
      sheets.skip(3);
      writeNames(sheets);
      sheets.skip(14);
    }
    writeOrder(sheets, true);
  }

  private About about() {
    return reading.article().about();
  }
}
