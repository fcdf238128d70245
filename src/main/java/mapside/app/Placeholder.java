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
    return page(messages.get("app.nothing-read"), messages.get("app.nothing-read.more"));
  }

  /** A page that says how to open something, where nothing was opened yet. */
  static LinkedArticle empty(Messages messages) {
    return page(messages.get("app.nothing-open"), messages.get("app.nothing-open.more"));
  }

  private static LinkedArticle page(String title, String more) {
    Article article =
        new ArticleBuilder().heading(1, title).paragraph(more).build(About.titled(title));
    return LinkedArticle.of(article, new PlaceTable(List.of()), List.of(), List.of());
  }
}
