package mapside.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settings by name, kept in one small file. A file that can't be read counts as empty, one that
 * can't be written is logged: no setting is worth stopping a reader for. Safe for any thread.
 */
public final class Settings {

  private static final System.Logger LOG = System.getLogger(Settings.class.getName());

  private final Path file;
  private final Policy policy;
  private final Properties values = new Properties();
  private boolean changed;

  private Settings(Path file, Policy policy) {
    this.file = file;
    this.policy = policy;
  }

  /** Reads the settings of a folder, which need not exist. */
  public static Settings in(Path folder) {
    return in(folder, Policy.NONE);
  }

  /** Reads the settings of a folder, which need not exist, where an administrator has a say. */
  public static Settings in(Path folder, Policy policy) {
    Settings settings = new Settings(folder.resolve("settings.properties"), policy);
    settings.load();
    return settings;
  }

  /** The folder that they are kept in. */
  public Path folder() {
    return file.resolveSibling("");
  }

  /** The value of a setting; empty if neither the user nor the administrator ever set it. */
  public synchronized Optional<String> get(String name) {
    return policy.value(name, Optional.ofNullable(values.getProperty(name)));
  }

  /** Whether a setting has a value that the user chose. */
  public synchronized boolean isChosen(String name) {
    return !policy.locks(name) && values.containsKey(name);
  }

  /** Whether the administrator has locked a setting: {@link #put} does nothing then. */
  public boolean isLocked(String name) {
    return policy.locks(name);
  }

  /** The names of all settings that the administrator has locked. */
  public Set<String> locked() {
    return policy.locked().keySet();
  }

  /** The value of a setting as a number; empty if it was never set or is no number. */
  public Optional<Double> number(String name) {
    try {
      return get(name).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Forgets a value of the user's; written by the next {@link #save}. */
  public synchronized void remove(String name) {
    changed |= values.remove(name) != null;
  }

  /** Sets a value; it is written by the next {@link #save}. */
  public synchronized void put(String name, String value) {
    if (policy.locks(name)) {
      return;
    }
    changed |= !value.equals(values.setProperty(name, value));
  }

  /** Writes what was changed: whole, to a temporary file that then takes the old one's place. */
  public synchronized void save() {
    if (!changed) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
      try (Writer out = Files.newBufferedWriter(temporary)) {
        write(out);
      }
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      changed = false;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "settings not saved: " + file, e);
    }
  }

  /** Sorted and without a date, so that equal settings make equal files. */
  private void write(Writer out) throws IOException {
    for (var entry : new TreeMap<>(values).entrySet()) {
      out.write(entry.getKey() + "=" + escaped(String.valueOf(entry.getValue())) + "\n");
    }
  }

  /** As {@link Properties#load} reads it back: paths on Windows are full of backslashes. */
  private static String escaped(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return escaped.startsWith(" ") ? "\\" + escaped : escaped;
  }

  private void load() {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "settings not read: " + file, e);
    }
  }
}
