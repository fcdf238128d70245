package mapside.app;

import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.PlaceTable;

/** What is shown where an article would be, when none could be read. */
final class Placeholder {

  private Placeholder() {}

  /** A page that says so and what to do, without places. */
  static LinkedArticle reading(Messages messages) {
    String title = messages.get("app.nothing-read");
    Article article =
        new ArticleBuilder()
            .heading(1, title)
            .paragraph(messages.get("app.nothing-read.more"))
            .build(About.titled(title));
    return LinkedArticle.of(article, new PlaceTable(List.of()), List.of(), List.of());
  }
}
