package mapside.linkfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mapside.json.Json;
import mapside.link.Mention;
import mapside.link.Role;
import mapside.place.PlaceId;

/**
 * The links of one link file: those found in the text, those whose words are gone, and what the
 * file holds beside them. Immutable.
 *
 * @param links those found, in text order
 * @param orphans those whose words are no longer in the text; they stay in the file
 * @param problems what could not be read
 * @param rest what else the file holds, written back as it was
 */
public record SavedLinks(
    List<SavedLink> links, List<Orphan> orphans, List<LinkProblem> problems, Rest rest) {

  /** Copies the lists. */
  public SavedLinks {
    links = List.copyOf(links);
    orphans = List.copyOf(orphans);
    problems = List.copyOf(problems);
  }

  /** No links yet: what an article without a link file starts from. */
  public static SavedLinks none() {
    return new SavedLinks(List.of(), List.of(), List.of(), Rest.NONE);
  }

  /**
   * A link that was found.
   *
   * @param mention where, and to which place
   * @param annotation what the file says of it; empty for one that is not saved yet
   */
  public record SavedLink(Mention mention, Json.Obj annotation) {}

  /**
   * A link whose words are no longer in the text.
   *
   * @param place the place that they named
   * @param role the part that the name played
   * @param words the name as it stood
   * @param annotation what the file says of it
   */
  public record Orphan(PlaceId place, Role role, String words, Json.Obj annotation) {}

  /**
   * What a link file holds beside the links that are understood.
   *
   * @param page the page itself, without its annotations
   * @param collection the collection that the page was in; empty if it stood alone
   * @param notUnderstood annotations that could not be used
   * @param isWhole whether all of the file was read; if not, saving puts the old file aside
   */
  public record Rest(
      Json.Obj page, Json.Obj collection, List<Json> notUnderstood, boolean isWhole) {

    /** Nothing else. */
    public static final Rest NONE = new Rest(Json.Obj.EMPTY, Json.Obj.EMPTY, List.of(), true);

    /** What is kept of a file that could not be read. */
    static final Rest LOST = new Rest(Json.Obj.EMPTY, Json.Obj.EMPTY, List.of(), false);

    /** Copies the list. */
    public Rest {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }

  /** What was found, for {@link mapside.link.LinkedArticle}. */
  public List<Mention> mentions() {
    return links.stream().map(SavedLink::mention).toList();
  }

  /** The same file with other links: those that stay keep all that the file says of them. */
  public SavedLinks withMentions(Collection<Mention> mentions) {
    Set<Mention> open = new HashSet<>(mentions);
    List<SavedLink> changed = new ArrayList<>();
    links.stream().filter(link -> open.remove(link.mention())).forEach(changed::add);
    open.forEach(mention -> changed.add(new SavedLink(mention, Json.Obj.EMPTY)));
    changed.sort((a, b) -> a.mention().range().compareTo(b.mention().range()));
    return new SavedLinks(changed, orphans, problems, rest);
  }
}
