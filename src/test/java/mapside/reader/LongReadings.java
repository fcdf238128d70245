package mapside.reader;

import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.link.LinkedArticle;

/** Long articles that name a place now and then. */
final class LongReadings {

  private static final String FILLER =
      "The sea was calm that morning, and the boats went out one after the other until none was"
          + " left in the harbour. ";

  private LongReadings() {}

  /** Many paragraphs; the 10th, 20th and so on name Iturup. */
  static LinkedArticle paragraphs(int count) {
    ArticleBuilder builder = new ArticleBuilder().heading(1, "A long way");
    for (int i = 1; i <= count; i++) {
      String start =
          i % 10 == 0 ? "Iturup came into sight in part " + i + ". " : "Part " + i + ". ";
      builder.paragraph(start + FILLER.repeat(1 + i % 4).strip());
    }
    return linked(builder.build(About.titled("A long way")));
  }

  /** One paragraph of so many characters or a few more, that names Iturup at its very end. */
  static LinkedArticle oneParagraph(int characters) {
    String filler = FILLER.repeat(characters / FILLER.length() + 1);
    Article article =
        new ArticleBuilder()
            .heading(1, "One breath")
            .paragraph(filler + "Then came Iturup.")
            .build(About.titled("One breath"));
    return linked(article);
  }

  private static LinkedArticle linked(Article article) {
    return LinkedArticle.of(article, Readings.gazetteer(), Readings.mentions(article), List.of());
  }
}
