package mapside.importer.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapside.article.About;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;

/** What the lines before a Markdown text say of it. */
final class FrontMatter {

  private static final System.Logger LOG = System.getLogger(FrontMatter.class.getName());

  private final Map<String, List<String>> values;

  private FrontMatter(Map<String, List<String>> values) {
    this.values = values;
  }

  static FrontMatter of(Node document) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    return new FrontMatter(visitor.getData());
  }

  Optional<String> title() {
    return value("title");
  }

  About about(String title) {
    Optional<String> byline = value("byline").or(() -> value("author"));
    Locale language =
        value("language")
            .or(() -> value("lang"))
            .map(Locale::forLanguageTag)
            .filter(locale -> !locale.getLanguage().isEmpty())
            .orElse(Locale.ENGLISH);
    return new About(title, byline, date(), value("credit"), language);
  }

  private Optional<LocalDate> date() {
    return value("date")
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException e) {
                LOG.log(System.Logger.Level.DEBUG, "no date of the form 2019-11-22: {0}", text);
                return Optional.empty();
              }
            });
  }

  private Optional<String> value(String key) {
    return values.getOrDefault(key, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
