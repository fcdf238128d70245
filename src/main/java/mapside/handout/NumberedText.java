package mapside.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.Block;
import mapside.handout.Sheets.Piece;
import mapside.handout.Type.Face;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.messages.Messages;
import mapside.text.TextRange;

/** The text of an article, with a number at each place that the map shows. */
final class NumberedText {

  private final LinkedArticle reading;
  private final NumberedPlaces places;
  private final Messages words;

  NumberedText(LinkedArticle reading, NumberedPlaces places, Messages words) {
    this.reading = reading;
    this.places = places;
    this.words = words;
  }

  /** Writes it from the title to the credit. */
  void write(Sheets sheets) throws IOException {
    About about = reading.article().about();
    sheets.text(about.title(), Face.TEXT_BOLD, Handout.TITLE);
    List<String> by = new ArrayList<>();
    about.byline().ifPresent(by::add);
    about.date().ifPresent(day -> by.add(words.date(day)));
    if (!by.isEmpty()) {
      sheets.text(String.join(", ", by), Face.PLAIN, Handout.SMALL);
    }
    sheets.skip(4);
    Article article = reading.article();
    for (Block block : article.blocks()) {
      if (block.range().isEmpty() || article.textOf(block).equals(about.title())) {
        continue;
      }
      switch (block) {
        case Block.Heading heading -> {
          sheets.skip(9);
          if (sheets.room() < 60) {
            sheets.turn();
          }
          sheets.text(pieces(block.range(), Face.BOLD), Handout.HEADING, 0);
        }
        case Block.Figure figure -> {
          // The picture is not printed, and its caption alone would explain nothing.
        }
        default -> {
          sheets.skip(5);
          sheets.text(pieces(block.range(), Face.TEXT), Handout.TEXT, 0);
        }
      }
    }
    if (about.credit().isPresent()) {
      sheets.skip(8);
      sheets.text(about.credit().get(), Face.TEXT_ITALIC, Handout.SMALL);
    }
  }

  /** The text with the number of each place after its name. */
  private List<Piece> pieces(TextRange range, Face face) {
    // Between two cells of a table stands a tab, which no font has.
    String text = reading.article().plainText().replace('\t', ' ');
    List<Piece> pieces = new ArrayList<>();
    int at = range.start();
    for (Mention mention : reading.mentions()) {
      if (!range.contains(mention.range())) {
        continue;
      }
      var number = places.numberOf(mention.place());
      if (number.isPresent()) {
        int end = mention.range().end();
        pieces.add(Piece.of(text.substring(at, end), face));
        pieces.add(new Piece(Integer.toString(number.getAsInt()), Face.BOLD, true));
        at = end;
      }
    }
    pieces.add(Piece.of(text.substring(at, range.end()), face));
    return pieces;
  }
}
