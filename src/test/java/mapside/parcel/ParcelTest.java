package mapside.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mapside.json.Json;
import mapside.parcel.ParcelProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {

  private static final String MANIFEST = "{\"version\": 1, \"article\": \"a.md\", \"state\": {}}";

  private static final Path NONE = Path.of("no such file");

  @TempDir private Path folder;

  @Test
  void whatIsPackedIsUnpackedAsItWas() throws Exception {
    Path from = Files.createDirectories(folder.resolve("from/figures"));
    Path picture = Files.writeString(from.resolve("one.svg"), "<svg/>");
    Path article = Files.writeString(folder.resolve("from/boats.md"), "# Boats");
    Path links = Files.writeString(folder.resolve("from/other.jsonld"), "{\"items\": []}");
    Path lesson = Files.writeString(folder.resolve("apart.lesson.json"), "{\"steps\": []}");
    Path elsewhere = Files.writeString(folder.resolve("secret.png"), "secret");
    Json.Obj state = Json.object("title", "Boats");
    Path parcel = folder.resolve("boats.mapside");

    ParcelWriter.write(
        parcel,
        article,
        List.of(picture, elsewhere, from.resolve("missing.png")),
        links,
        lesson,
        state);
    Parcel unpacked = ParcelReader.unpack(parcel, folder.resolve("to"));

    assertThat(unpacked.article()).isEqualTo(folder.resolve("to/boats.md")).hasContent("# Boats");
    assertThat(unpacked.state()).isEqualTo(state);
    assertThat(folder.resolve("to/figures/one.svg")).hasContent("<svg/>");
    assertThat(folder.resolve("to/boats.links.jsonld")).hasContent("{\"items\": []}");
    assertThat(folder.resolve("to/boats.lesson.json")).hasContent("{\"steps\": []}");
    assertThat(folder.resolve("to/secret.png")).doesNotExist();

    Parcel text = ParcelReader.unpackText(parcel, folder.resolve("text"));
    assertThat(text).isEqualTo(new Parcel(folder.resolve("text/boats.md"), state));
    try (var files = Files.list(folder.resolve("text"))) {
      assertThat(files).containsExactly(text.article());
    }
  }

  /** It is made to be handed on, as through a folder that all of a school read. */
  @Test
  void itMayBeReadByWhoeverMayReadTheReadersOtherFiles() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path article = Files.writeString(folder.resolve("boats.md"), "# Boats");
    Path parcel = folder.resolve("boats.mapside");

    ParcelWriter.write(parcel, article, List.of(), NONE, NONE, Json.Obj.EMPTY);

    assertThat(Files.getPosixFilePermissions(parcel))
        .isEqualTo(Files.getPosixFilePermissions(article));
  }

  /** One window at work on it, or one that was ended there, is not written into by another. */
  @Test
  void whatAnotherWindowIsWritingThereStaysItsOwn() throws IOException {
    Path article = Files.writeString(folder.resolve("boats.md"), "# Boats");
    Path other = Files.writeString(folder.resolve(".boats.mapside.tmp"), "half of one");
    Path parcel = folder.resolve("boats.mapside");

    ParcelWriter.write(parcel, article, List.of(), NONE, NONE, Json.Obj.EMPTY);

    assertThat(other).hasContent("half of one");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(article, other, parcel);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article/../../evil.md",
        "article//evil.md",
        "article/a/../../../evil",
        "article/C:\\evil.md",
        "article/..\\evil.md",
        "article/evil\u0001.md",
        "article/sub/..",
        "article//etc/evil",
      })
  void nothingIsWrittenOutsideOfTheFolder(String name) throws IOException {
    Path parcel = folder.resolve("evil.mapside");
    try (ZipOutputStream zip = open(parcel)) {
      put(zip, "mapside.json", MANIFEST);
      put(zip, "article/a.md", "# A");
      put(zip, name, "evil");
    }

    assertRefused(parcel, Fault.ESCAPES);
    assertThat(folder.resolve("evil.md")).doesNotExist();
    assertThat(folder.resolve("evil")).doesNotExist();
  }

  @Test
  void aBombIsRefused() throws IOException {
    Path parcel = folder.resolve("bomb.mapside");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = open(parcel)) {
      put(zip, "mapside.json", MANIFEST);
      put(zip, "article/a.md", "# A");
      zip.putNextEntry(new ZipEntry("article/zeros.png"));
      for (int i = 0; i < 600; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(Files.size(parcel)).isLessThan(2 << 20);

    assertRefused(parcel, Fault.TOO_LARGE);
  }

  @Test
  void thousandsOfFilesAreRefused() throws IOException {
    Path parcel = folder.resolve("many.mapside");
    try (ZipOutputStream zip = open(parcel)) {
      put(zip, "mapside.json", MANIFEST);
      put(zip, "article/a.md", "# A");
      for (int i = 0; i < 6000; i++) {
        put(zip, "article/" + i, "");
      }
    }

    assertRefused(parcel, Fault.TOO_LARGE);
  }

  @Test
  void whatIsNoParcelIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.mapside"), "no zip");
    Path empty = folder.resolve("empty.mapside");
    try (ZipOutputStream zip = open(empty)) {
      put(zip, "readme.txt", "hello");
    }
    Path later = folder.resolve("later.mapside");
    try (ZipOutputStream zip = open(later)) {
      put(zip, "mapside.json", MANIFEST.replace("1", "99"));
      put(zip, "article/a.md", "# A");
    }
    Path twisted = folder.resolve("twisted.mapside");
    try (ZipOutputStream zip = open(twisted)) {
      put(zip, "mapside.json", MANIFEST.replace("a.md", "../a.md"));
    }

    assertRefused(text, Fault.DAMAGED);
    assertRefused(empty, Fault.NO_PARCEL);
    assertRefused(later, Fault.TOO_NEW);
    assertRefused(twisted, Fault.NO_PARCEL);
    assertRefused(folder.resolve("none.mapside"), Fault.MISSING);
  }

  private void assertRefused(Path parcel, Fault fault) {
    assertThatThrownBy(() -> ParcelReader.unpack(parcel, folder.resolve("to")))
        .isInstanceOf(ParcelException.class)
        .satisfies(e -> assertThat(((ParcelException) e).problem().fault()).isEqualTo(fault));
  }

  private static ZipOutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
