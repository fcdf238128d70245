package mapside.program;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the program run once only for a user: the first start holds a lock and listens on a socket
 * of the file system, every other hands it what it was to open. The lock goes with the process that
 * held it, however that ended, so that nothing can be left behind that would keep a start away. For
 * any thread.
 */
public final class OneProgram implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(OneProgram.class.getName());

  /** No two paths are longer. */
  private static final int LONGEST = 64 * 1024;

  private static final byte TAKEN = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int BETWEEN_TRIES_MS = 50;

  private final Path socket;
  private final Path lockFile;
  private boolean first;
  private @Nullable FileLock lock;
  private @Nullable ServerSocketChannel server;

  private OneProgram(Path socket) {
    this.socket = socket;
    this.lockFile = socket.resolveSibling(socket.getFileName() + ".lock");
    this.first = begin();
  }

  /**
   * Starts the program of one user on one display with one set of settings.
   *
   * @param runtime a folder that only the user can enter; made if it is missing
   * @param whose tells programs apart that may run beside each other
   */
  public static OneProgram start(Path runtime, String... whose) {
    String name = "mapside-%08x".formatted(String.join("\n", whose).hashCode());
    return new OneProgram(runtime.resolve(name));
  }

  /** Whether this is the first start. */
  public boolean isFirst() {
    return first;
  }

  /** If the system can't tell, every start is the first: better two windows than none. */
  private boolean begin() {
    try {
      Files.createDirectories(lockFile.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return false;
      }
      return true;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no lock: " + lockFile, e);
      return true;
    }
  }

  /**
   * Hands over to the first start what this one was to open; waits a little for one that has only
   * just begun. Where that ends meanwhile, this {@link #isFirst} from then on.
   *
   * @return whether it was taken
   */
  public boolean handOver(OpenOrder order) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
        write(channel, StandardCharsets.UTF_8.encode(order.written()));
        channel.shutdownOutput();
        ByteBuffer answer = ByteBuffer.allocate(1);
        return channel.read(answer) == 1 && answer.get(0) == TAKEN;
      } catch (IOException e) {
        Thread.sleep(BETWEEN_TRIES_MS);
        first = begin();
      }
    } while (!first && System.nanoTime() < end);
    return false;
  }

  /**
   * Listens for other starts until this is closed; does nothing unless this {@link #isFirst}.
   *
   * @param opened is given what each was to open, on a thread of this
   */
  public void listen(Consumer<OpenOrder> opened) {
    if (lock == null) {
      return;
    }
    try {
      // One that ended badly left its own; whoever holds the lock knows that nobody listens there.
      Files.deleteIfExists(socket);
      ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listening.bind(UnixDomainSocketAddress.of(socket));
      server = listening;
      Thread.ofPlatform().daemon().name("mapside-second-start").start(() -> accept(opened));
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.WARNING, "a second start would not be heard: " + socket, e);
    }
  }

  private void accept(Consumer<OpenOrder> opened) {
    ServerSocketChannel listening = server;
    while (listening != null && listening.isOpen()) {
      try {
        SocketChannel channel = listening.accept();
        // Each on a thread of its own, so that one that says nothing keeps nobody waiting.
        Thread.ofVirtual().start(() -> take(channel, opened));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void take(SocketChannel channel, Consumer<OpenOrder> opened) {
    try (channel) {
      Optional<OpenOrder> order = OpenOrder.read(read(channel));
      if (order.isPresent()) {
        opened.accept(order.get());
        write(channel, ByteBuffer.wrap(new byte[] {TAKEN}));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a second start was not understood", e);
    }
  }

  private static String read(SocketChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
    while (channel.read(buffer) >= 0) {
      if (!buffer.hasRemaining()) {
        throw new IOException("longer than any path");
      }
    }
    return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes room for another first start. */
  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
      }
      if (lock != null) {
        // The file stays: whoever deletes it may take it from one that has just opened it.
        lock.acquiredBy().close();
        lock = null;
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not closed: " + socket, e);
    }
  }
}
