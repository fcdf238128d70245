package mapside.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time: the second start hands over what it was to open. */
class OneProgramTest {

  @TempDir private Path folder;

  private final BlockingQueue<OpenOrder> opened = new LinkedBlockingQueue<>();

  @Test
  void aSecondStartHandsItsFilesToTheFirst() throws Exception {
    OpenOrder order =
        new OpenOrder(
            Optional.of(Path.of("/a/two words 択捉.md")), Optional.of(Path.of("/b.mbtiles")));
    try (OneProgram first = start();
        OneProgram second = start()) {
      assertThat(first.isFirst()).isTrue();
      assertThat(second.isFirst()).isFalse();
      first.listen(opened::add);

      assertThat(second.handOver(order)).isTrue();
      assertThat(opened.poll(60, TimeUnit.SECONDS)).isEqualTo(order);
    }
  }

  @Test
  void whatTheFirstWasBusyWithIsHandedOverOnceItListens() throws Exception {
    OpenOrder nothing = new OpenOrder(Optional.empty(), Optional.empty());
    try (OneProgram first = start();
        OneProgram second = start()) {
      Thread late = Thread.ofVirtual().start(() -> first.listen(opened::add));

      assertThat(second.handOver(nothing)).isTrue();
      assertThat(opened.poll(60, TimeUnit.SECONDS)).isEqualTo(nothing);
      late.join();
    }
  }

  @Test
  void afterTheFirstHasEndedTheNextStartIsTheFirst() {
    OneProgram first = start();
    first.listen(opened::add);
    first.close();

    try (OneProgram next = start()) {
      assertThat(next.isFirst()).isTrue();
    }
  }

  @Test
  void whereTheFirstEndsBeforeItListensTheSecondTakesItsPlace() throws Exception {
    OneProgram ending = start();
    try (OneProgram second = start()) {
      Thread late = Thread.ofVirtual().start(ending::close);

      assertThat(second.handOver(new OpenOrder(Optional.empty(), Optional.empty()))).isFalse();
      assertThat(second.isFirst()).isTrue();
      late.join();
    }
  }

  @Test
  void aSocketThatACrashLeftIsNoHindrance() throws Exception {
    String name;
    try (OneProgram crashed = start()) {
      crashed.listen(opened::add);
      name = socket().getFileName().toString();
    }
    Files.writeString(folder.resolve(name), "left behind");

    try (OneProgram next = start();
        OneProgram second = start()) {
      next.listen(opened::add);

      assertThat(second.handOver(new OpenOrder(Optional.empty(), Optional.empty()))).isTrue();
    }
  }

  @Test
  void programsOfOtherSettingsOrDisplaysRunBesideEachOther() {
    try (OneProgram one = OneProgram.start(folder, "/settings", ":0");
        OneProgram other = OneProgram.start(folder, "/settings", ":1")) {
      assertThat(List.of(one.isFirst(), other.isFirst())).containsExactly(true, true);
    }
  }

  @Test
  void whatIsNoOrderIsPassedOver() throws Exception {
    try (OneProgram first = start();
        OneProgram second = start()) {
      first.listen(opened::add);
      for (String noise : List.of("", "hello", "a\0b\0c", "x".repeat(100_000))) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
          channel.write(ByteBuffer.wrap(noise.getBytes()));
        } catch (IOException e) {
          // It may hang up on what is too long before all of it is written.
        }
      }

      assertThat(second.handOver(new OpenOrder(Optional.empty(), Optional.empty()))).isTrue();
      assertThat(opened.poll(60, TimeUnit.SECONDS)).isNotNull();
      assertThat(opened).isEmpty();
    }
  }

  private OneProgram start() {
    return OneProgram.start(folder, "/settings", ":0");
  }

  private Path socket() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".lock")).findFirst().orElseThrow();
    }
  }
}
