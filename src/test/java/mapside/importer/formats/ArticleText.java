package mapside.importer.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.Column;
import mapside.article.ImageSource;
import mapside.article.Span;
import mapside.text.TextRange;

/** Writes an article so that a person can see in a diff what became of it. */
public final class ArticleText {

  private ArticleText() {}

  /** Title and language, then one line a block: what it is, and its text with marks for styles. */
  static String of(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("title    ").append(article.about().title()).append('\n');
    out.append("language ").append(article.about().language().toLanguageTag()).append('\n');
    article.about().byline().ifPresent(by -> out.append("byline   ").append(by).append('\n'));
    article.about().date().ifPresent(date -> out.append("date     ").append(date).append('\n'));
    for (Block block : article.blocks()) {
      out.append(line(article, block).replace("\n", " / ")).append('\n');
    }
    return out.toString();
  }

  private static String line(Article article, Block block) {
    String text = marked(article, block, block.range());
    return switch (block) {
      case Block.Heading heading -> "h%d       %s".formatted(heading.level(), text);
      case Block.Paragraph paragraph -> "p        " + text;
      case Block.Quote quote -> "quote    " + text;
      case Block.ListItem item -> "item %d   %s %s".formatted(item.depth(), item.marker(), text);
      case Block.Note note -> "note     (%s) %s".formatted(note.mark(), text);
      case Block.Row row -> (row.heading() ? "columns  " : "row      ") + cells(article, row);
      case Block.Figure figure ->
          "figure   %s (%s) %s".formatted(name(figure.image()), figure.alternative(), text);
    };
  }

  private static String name(ImageSource image) {
    return image.name();
  }

  private static String cells(Article article, Block.Row row) {
    return String.join(
        " | ",
        IntStream.range(0, row.parts().size())
            .mapToObj(i -> marked(article, row, row.parts().get(i)) + side(row.columns().get(i)))
            .toList());
  }

  private static String side(Column column) {
    return switch (column.side()) {
      case START -> "";
      case LEFT -> " ←";
      case CENTER -> " ↔";
      case RIGHT -> " →";
    };
  }

  private static String marked(Article article, Block block, TextRange part) {
    record Mark(int at, int order, String sign) {}
    List<Mark> marks = new ArrayList<>();
    int order = 0;
    for (Span span : block.spans()) {
      if (part.contains(span.range())) {
        order++;
        marks.add(new Mark(span.range().start(), order, opening(span)));
        marks.add(new Mark(span.range().end(), -order, closing(article, span)));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::at).thenComparingInt(Mark::order));
    StringBuilder out = new StringBuilder();
    int at = part.start();
    for (Mark mark : marks) {
      out.append(article.plainText(), at, mark.at()).append(mark.sign());
      at = mark.at();
    }
    return out.append(article.plainText(), at, part.end()).toString();
  }

  private static String opening(Span span) {
    return switch (span) {
      case Span.Link link -> "[";
      case Span.Styled styled -> sign(styled.style());
    };
  }

  /** A link inside of the article shows the words that it leads to. */
  private static String closing(Article article, Span span) {
    return switch (span) {
      case Span.Styled styled -> sign(styled.style());
      case Span.Link link -> {
        int inside = article.anchor(link.target()).orElse(-1);
        String to = link.target();
        if (inside >= 0) {
          int end = Math.min(article.plainText().length(), inside + 12);
          to = "→ " + article.plainText().substring(inside, end);
        }
        yield "](" + to + ")";
      }
    };
  }

  private static String sign(Span.Style style) {
    return switch (style) {
      case EMPHASIS -> "_";
      case STRONG -> "*";
      case CODE -> "`";
      case STRUCK -> "~";
      case RAISED -> "^";
      case LOWERED -> "‚";
    };
  }

  /** Prints what becomes of files: for a look, and to write down what a new fixture should say. */
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      System.out.println("==== " + file);
      try {
        System.out.print(of(Importers.all().read(java.nio.file.Path.of(file))));
      } catch (mapside.importer.ImportException e) {
        System.out.println(e.problem());
      }
    }
  }
}
