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
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A handout of an article: its text with a number at each place, the map with these numbers, a
 * blank map with the same numbers and questions, and a sheet with the answers.
 */
public final class Handout {

  /** The height of the map, as a share of its width, if there is room for all below it. */
  private static final float MAP_SHARE = 0.74f;

  /** Points that lines and questions below the map need. */
  private static final float BELOW_MAP = 350;

  private static final float TITLE = 19;
  private static final float HEADING = 12.5f;
  private static final float TEXT = 9.8f;
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
    writeText(sheets);
    if (!places.places().isEmpty()) {
      float high = Math.min(sheets.width() * MAP_SHARE, sheets.height() - BELOW_MAP);
      HandoutMap map;
      try {
        map = HandoutMap.of(document, material, places, sheets.width(), high);
      } catch (ExecutionException e) {
        throw new IOException(e);
      }
      writeMap(sheets, map);
      writeQuestions(sheets, map);
    } else if (hasOrder()) {
      sheets.turn();
      writeOrder(sheets, false);
    }
    if (!places.places().isEmpty() || hasOrder()) {
      writeAnswers(sheets);
    }
  }

  private void writeText(Sheets sheets) throws IOException {
    Article article = reading.article();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      places
          .numberOf(mention.place())
          .ifPresent(number -> numbers.put(mention.range().end(), number));
    }
    StyledText styled = new StyledText(article.plainText(), numbers);
    new PrintedText(article, styled, words, SIZES).write(sheets, Optional.empty());
  }

  private void writeMap(Sheets sheets, HandoutMap map) throws IOException {
    sheets.turn();
    sheets.text(words.get("handout.map"), Face.BOLD, HEADING);
    sheets.skip(8);
    map.draw(sheets);
    sheets.skip(3);
    sheets.text(material.attribution(), Face.PLAIN, 6);
    sheets.skip(6);
    writeNames(sheets);
  }

  /** Number and names of each place, in two columns. */
  private void writeNames(Sheets sheets) throws IOException {
    columns(sheets, 2, 12.5f, index -> names(sheets, index, sheets.width() / 2 - 10));
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

  /** What is written for a place. */
  private interface Entry {
    String of(int index) throws IOException;
  }

  private void columns(Sheets sheets, int columns, float leading, Entry entry) throws IOException {
    int count = places.places().size();
    int rows = (count + columns - 1) / columns;
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

  private void writeQuestions(Sheets sheets, HandoutMap map) throws IOException {
    sheets.turn();
    sheets.text(words.get("handout.name"), Face.PLAIN, SMALL);
    sheets.skip(4);
    sheets.text(words.get("handout.questions.places"), Face.BOLD, HEADING);
    sheets.skip(8);
    map.draw(sheets);
    sheets.skip(8);
    columns(sheets, 3, 17, index -> (index + 1) + "  " + "_".repeat(26));
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
