package mapside.gazetteer.world;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.place.Language;

/**
 * The places of the world by name, mapped from a file, so that little of it is on the heap. Places
 * are numbered from 0; a number that is none of them is a mistake of the caller. Immutable, for any
 * thread.
 */
public final class WorldGazetteer {

  private static final WorldKind[] KINDS = WorldKind.values();

  private final ByteBuffer file;
  private final WorldLayout layout;

  private WorldGazetteer(ByteBuffer file, WorldLayout layout) {
    this.file = file;
    this.layout = layout;
  }

  /**
   * Maps a file. It stays mapped until nobody holds the gazetteer any longer.
   *
   * @throws WorldException if it is missing, unreadable or no gazetteer
   */
  public static WorldGazetteer open(Path path) throws WorldException {
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      file.order(ByteOrder.LITTLE_ENDIAN);
      if (file.capacity() < WorldLayout.HEADER || file.getLong(0) != WorldLayout.MAGIC) {
        throw new WorldException(new WorldProblem.NotAGazetteer(path));
      }
      WorldLayout layout =
          new WorldLayout(
              file.getInt(8),
              file.getInt(12),
              file.getInt(16),
              file.getInt(20),
              file.getInt(24),
              file.getInt(28));
      if (layout.length() != file.capacity()) {
        throw new WorldException(new WorldProblem.NotAGazetteer(path));
      }
      return new WorldGazetteer(file, layout);
    } catch (NoSuchFileException e) {
      throw new WorldException(new WorldProblem.Missing(path));
    } catch (IOException e) {
      throw new WorldException(new WorldProblem.Unreadable(path, String.valueOf(e.getMessage())));
    }
  }

  /** How many places there are. */
  public int size() {
    return layout.places();
  }

  /** The postings of a key, see {@link NameKey}; none if no place has such a name. */
  public Postings find(long key) {
    int bucket = (int) (key >>> 48);
    int low = file.getInt(layout.directoryAt() + bucket * Integer.BYTES);
    int high = file.getInt(layout.directoryAt() + (bucket + 1) * Integer.BYTES) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = file.getLong(layout.keysAt() + middle * Long.BYTES);
      if (there == key) {
        int at = layout.firstPostingsAt() + middle * Integer.BYTES;
        return new Postings(this, file.getInt(at), file.getInt(at + Integer.BYTES));
      }
      if (Long.compareUnsigned(there, key) < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Postings.NONE;
  }

  int posting(int at) {
    return file.getInt(layout.postingsAt() + at * Integer.BYTES);
  }

  /** Degrees north. */
  public double lat(int place) {
    return field(place, WorldLayout.LAT) / WorldLayout.PARTS_OF_A_DEGREE;
  }

  /** Degrees east. */
  public double lon(int place) {
    return field(place, WorldLayout.LON) / WorldLayout.PARTS_OF_A_DEGREE;
  }

  /** Where it is. */
  public GeoPoint point(int place) {
    return GeoPoint.ofLatLon(lat(place), lon(place));
  }

  /** How many live there; 0 if that is not known. */
  public int population(int place) {
    return field(place, WorldLayout.POPULATION);
  }

  /**
   * How much it is spoken of, as the population of a town that is spoken of as much: that of the
   * place itself, but never less than is usual for its kind.
   */
  public long prominence(int place) {
    return Math.max(population(place), kind(place).leastProminence());
  }

  /** What sort of place it is. */
  public WorldKind kind(int place) {
    return KINDS[file.get(layout.placesAt() + place * WorldLayout.PLACE + WorldLayout.KIND)];
  }

  /** The country it lies in, itself for a country; {@link WorldLayout#NONE} if in none. */
  public int country(int place) {
    return file.getShort(layout.placesAt() + place * WorldLayout.PLACE + WorldLayout.COUNTRY);
  }

  /** The first division of its country it lies in; {@link WorldLayout#NONE} if not known. */
  public int state(int place) {
    return field(place, WorldLayout.STATE);
  }

  /** The nearest container: a county or a group; {@link WorldLayout#NONE} if not known. */
  public int parent(int place) {
    return field(place, WorldLayout.PARENT);
  }

  /** Its GeoNames id; 0 if it has none. */
  public int geoNamesId(int place) {
    return Math.max(0, field(place, WorldLayout.ID));
  }

  /** Its id in files: the GeoNames id where there is one, else a word of our own. */
  public String id(int place) {
    int id = field(place, WorldLayout.ID);
    return id > 0 ? String.valueOf(id) : string(-id);
  }

  /** What it is usually called. */
  public String name(int place) {
    return string(file.getInt(nameAt(field(place, WorldLayout.FIRST_NAME))) >>> 8);
  }

  /** What it is usually called in a language; empty if that is not known. */
  public Optional<String> name(int place, Language language) {
    return names(place).stream()
        .filter(name -> name.tag().language().equals(Optional.of(language)))
        .map(WorldName::text)
        .findFirst();
  }

  /** All its names, the primary one first. */
  public List<WorldName> names(int place) {
    List<WorldName> names = new ArrayList<>();
    int end = field(place + 1, WorldLayout.FIRST_NAME);
    for (int i = field(place, WorldLayout.FIRST_NAME); i < end; i++) {
      int packed = file.getInt(nameAt(i));
      names.add(new WorldName(string(packed >>> 8), NameTag.ofCode(packed & 0xFF)));
    }
    return names;
  }

  /** The box that holds it; empty if it is small or its extent is not known. */
  public Optional<GeoBounds> extent(int place) {
    int low = 0;
    int high = layout.extents() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = layout.extentsAt() + middle * WorldLayout.EXTENT;
      int there = file.getInt(at);
      if (there == place) {
        return Optional.of(
            new GeoBounds(degrees(at + 4), degrees(at + 8), degrees(at + 12), degrees(at + 16)));
      }
      if (there < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private double degrees(int at) {
    return file.getInt(at) / WorldLayout.PARTS_OF_A_DEGREE;
  }

  private int field(int place, int offset) {
    return file.getInt(layout.placesAt() + place * WorldLayout.PLACE + offset);
  }

  private int nameAt(int name) {
    return layout.namesAt() + name * Integer.BYTES;
  }

  private String string(int offset) {
    int from = layout.stringsAt() + offset;
    int to = from;
    while (file.get(to) != 0) {
      to++;
    }
    byte[] bytes = new byte[to - from];
    file.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Where strings begin that begin with some letters once they are folded.
   *
   * @param first the first of the letters, by which most strings are passed over unread
   */
  BitSet stringsBeginning(char first, String folded) {
    BitSet found = new BitSet();
    int from = layout.stringsAt();
    int end = from + layout.strings();
    int at = from;
    while (at < end) {
      int next = at;
      while (next < end && file.get(next) != 0) {
        next++;
      }
      if (next - at >= folded.length() / 2 && mayBegin(file.get(at), first)) {
        String name = string(at - from);
        if (NameKey.fold(name).startsWith(folded)) {
          found.set(at - from);
        }
      }
      at = next + 1;
    }
    return found;
  }

  /** An ASCII letter begins with itself; what other letters fold to takes more than a byte. */
  private static boolean mayBegin(byte head, char first) {
    return head < 0 || Character.toLowerCase((char) head) == first || !Character.isLetter(head);
  }

  /** The numbers of the names whose strings lie at some offsets. */
  BitSet namesOf(BitSet strings) {
    BitSet found = new BitSet();
    for (int name = 0; name < layout.names(); name++) {
      if (strings.get(file.getInt(nameAt(name)) >>> 8)) {
        found.set(name);
      }
    }
    return found;
  }

  /** The place that a name, by its number, is one of. */
  int placeOfName(int name) {
    int low = 0;
    int high = layout.places() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (field(middle, WorldLayout.FIRST_NAME) <= name) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
