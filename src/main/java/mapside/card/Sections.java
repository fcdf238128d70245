package mapside.card;

import mapside.article.Article;
import mapside.article.Block;
import mapside.messages.Messages;

/** Names the parts of an article: by their headings, or by paragraph where it has none. */
final class Sections {

  private final Article article;
  private final Messages messages;

  Sections(Article article, Messages messages) {
    this.article = article;
    this.messages = messages;
  }

  /** The name of the part that holds an offset. */
  String at(int offset) {
    int block = article.blockAt(offset);
    if (isTitle(block)) {
      return messages.get("card.in-title");
    }
    for (int at = block; at >= 0 && !isTitle(at); at--) {
      if (article.blocks().get(at) instanceof Block.Heading heading) {
        return article.textOf(heading);
      }
    }
    boolean headed = article.blocks().stream().skip(1).anyMatch(Block.Heading.class::isInstance);
    return headed
        ? messages.get("card.in-opening")
        : messages.get("card.in-paragraph", paragraphNumber(block));
  }

  private boolean isTitle(int block) {
    return block == 0 && article.blocks().get(0) instanceof Block.Heading;
  }

  private long paragraphNumber(int block) {
    return article.blocks().stream()
        .limit(block + 1L)
        .filter(each -> !(each instanceof Block.Heading))
        .count();
  }
}
