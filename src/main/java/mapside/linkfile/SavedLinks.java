package mapside.linkfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mapside.json.Json;
import mapside.link.Mention;
import mapside.link.Work;
import mapside.place.Place;

/**
 * What one link file holds: the links found in the text, what a reader has added, what has lost its
 * words, and whatever else. Immutable.
 *
 * @param links those found, in text order
 * @param work decisions, highlights and notes of a reader
 * @param places those named that only the file itself tells of
 * @param orphans what was about words that are no longer in the text; it stays in the file
 * @param problems what could not be read
 * @param rest what else the file holds, written back as it was
 */
public record SavedLinks(
    List<SavedLink> links,
    Work work,
    List<Place> places,
    List<Orphan> orphans,
    List<LinkProblem> problems,
    Rest rest) {

  /** Says of a file apart from the article that the one beside it could not be read. */
  private static final String ALONE = "mapside:alone";

  /** Copies the lists. */
  public SavedLinks {
    links = List.copyOf(links);
    places = List.copyOf(places);
    orphans = List.copyOf(orphans);
    problems = List.copyOf(problems);
  }

  /** No links yet: what an article without a link file starts from. */
  public static SavedLinks none() {
    return new SavedLinks(List.of(), Work.NONE, List.of(), List.of(), List.of(), Rest.NONE);
  }

  /**
   * A link that was found.
   *
   * @param mention where, and to which place
   * @param annotation what the file says of it; empty for one that is not saved yet
   */
  public record SavedLink(Mention mention, Json.Obj annotation) {}

  /**
   * Something whose words are no longer in the text.
   *
   * @param sort what it was
   * @param words the words as they stood
   * @param told what was said of them: the name of a place, or a note
   * @param annotation what the file says of it
   */
  public record Orphan(Sort sort, String words, String told, Json.Obj annotation) {

    /** What an orphan was. */
    public enum Sort {
      LINK,
      DECISION,
      NOTE
    }
  }

  /**
   * What a link file holds beside what is understood.
   *
   * @param page the page itself, without its annotations
   * @param collection the collection that the page was in; empty if it stood alone
   * @param known the annotations of the reader's decisions and notes, by id
   * @param notUnderstood annotations that could not be used
   * @param apart annotations that could not be used of a file apart from the article
   * @param form how the annotations lie in the file
   * @param isWhole whether all of the file was read; if not, saving puts the old file aside
   */
  public record Rest(
      Json.Obj page,
      Json.Obj collection,
      Map<String, Json.Obj> known,
      List<Json> notUnderstood,
      List<Json> apart,
      Form form,
      boolean isWhole) {

    /** How the annotations lie in the file. */
    public enum Form {
      /** In a page, which may be in a collection. */
      PAGE,
      /** In a bare list, as Recogito writes them. */
      LIST
    }

    /** Nothing else. */
    public static final Rest NONE = none(true);

    /** What is kept of a file that could not be read. */
    static final Rest LOST = none(false);

    private static Rest none(boolean isWhole) {
      return new Rest(
          Json.Obj.EMPTY, Json.Obj.EMPTY, Map.of(), List.of(), List.of(), Form.PAGE, isWhole);
    }

    /** Copies the collections. */
    public Rest {
      known = Map.copyOf(known);
      notUnderstood = List.copyOf(notUnderstood);
      apart = List.copyOf(apart);
    }

    /** Whether it was written while the file beside the article could not be read. */
    private boolean isAlone() {
      return page.get(ALONE).isPresent();
    }
  }

  /** What was found, for {@link mapside.link.LinkedArticle}. */
  public List<Mention> mentions() {
    return links.stream().map(SavedLink::mention).toList();
  }

  /** Whether somebody has linked the article's places, and not only a reader decided on some. */
  public boolean isLinked() {
    return !links.isEmpty() || orphans.stream().anyMatch(each -> each.sort() == Orphan.Sort.LINK);
  }

  /** The same file with other links: those that stay keep all that the file says of them. */
  public SavedLinks withMentions(Collection<Mention> mentions) {
    Set<Mention> open = new HashSet<>(mentions);
    List<SavedLink> changed = new ArrayList<>();
    links.stream().filter(link -> open.remove(link.mention())).forEach(changed::add);
    open.forEach(mention -> changed.add(new SavedLink(mention, Json.Obj.EMPTY)));
    changed.sort((a, b) -> a.mention().range().compareTo(b.mention().range()));
    return new SavedLinks(changed, work, places, orphans, problems, rest);
  }

  /** The same file with other decisions and notes of the reader. */
  public SavedLinks with(Work changed) {
    return new SavedLinks(links, changed, places, orphans, problems, rest);
  }

  /**
   * Only what a reader has added, for a file apart from the article. What lies there and can't be
   * read is put aside.
   */
  public SavedLinks readersOnly() {
    Json.Obj page = rest.isWhole ? Json.Obj.EMPTY : Json.object(ALONE, new Json.Bool(true));
    return new SavedLinks(
        List.of(),
        work,
        List.of(),
        orphans.stream().filter(each -> each.sort() != Orphan.Sort.LINK).toList(),
        List.of(),
        new Rest(page, Json.Obj.EMPTY, rest.known, rest.apart, List.of(), Rest.Form.PAGE, false));
  }

  /**
   * The links of this file with what a reader has added in another one, which stands for all that
   * was added in this one before; unless this one could not be read then, or the other one can't
   * now.
   */
  public SavedLinks withReaders(SavedLinks other) {
    boolean isInstead = other.rest.isWhole && !other.rest.isAlone();
    Map<String, Json.Obj> known = new LinkedHashMap<>(rest.known);
    known.putAll(other.rest.known);
    return new SavedLinks(
        links,
        isInstead ? other.work : other.work.and(work),
        joined(places, other.places),
        joined(orphans, other.orphans),
        joined(problems, other.problems),
        new Rest(
            rest.page,
            rest.collection,
            known,
            rest.notUnderstood,
            other.rest.notUnderstood,
            rest.form,
            rest.isWhole));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
