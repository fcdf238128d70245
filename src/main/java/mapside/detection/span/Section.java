package mapside.detection.span;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapside.detection.model.Lexicon;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldGazetteer;

/** A stretch of text that is judged as one, with all that was found out of it so far. */
public final class Section {

  private static final int NONE = -1;

  private final WorldGazetteer world;
  private final Tokens tokens;
  private final int[] known;
  private final List<Candidate> names;
  private final int[] cover;
  private final PlaceColumns columns;

  /**
   * Finds the names of the gazetteer among the words.
   *
   * @param world the gazetteer
   * @param tokens the words
   * @param lexicon what is known of words
   */
  public Section(WorldGazetteer world, Tokens tokens, Lexicon lexicon) {
    this.world = world;
    this.tokens = tokens;
    this.names = new NameSearch(world).in(tokens);
    known = new int[tokens.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = lexicon.find(tokens.word(i));
    }
    cover = new int[tokens.size()];
    Arrays.fill(cover, NONE);
    for (int n = 0; n < names.size(); n++) {
      cover(n);
    }
    columns = new PlaceColumns(this);
  }

  private void cover(int n) {
    Candidate name = names.get(n);
    for (int i = name.first(); i <= name.last(); i++) {
      if (cover[i] == NONE || names.get(cover[i]).words() < name.words()) {
        cover[i] = n;
      }
    }
  }

  /** The gazetteer. */
  public WorldGazetteer world() {
    return world;
  }

  /** Its words. */
  public Tokens tokens() {
    return tokens;
  }

  /** The names that the gazetteer has, in the order of their first words. */
  public List<Candidate> names() {
    return names;
  }

  /** The number of a word in the lexicon; unknown where there is no word. */
  public int known(int i) {
    return i < 0 || i >= known.length ? Lexicon.UNKNOWN : known[i];
  }

  /** Whether a name stands alone in the cell of a table, in a column of places. */
  boolean isInColumn(Candidate name) {
    return columns.hold(name);
  }

  /** What stands over the column of places that a name is a cell of; empty for none. */
  public String headOver(Candidate name) {
    return columns.headOver(name);
  }

  /** The longest name of the gazetteer that holds a word. */
  public Optional<Candidate> covering(int i) {
    return i < 0 || i >= cover.length || cover[i] == NONE
        ? Optional.empty()
        : Optional.of(names.get(cover[i]));
  }
}
