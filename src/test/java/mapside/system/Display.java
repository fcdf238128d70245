package mapside.system;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** A virtual display with a window manager on it, a pointer that can be moved, and its picture. */
final class Display implements AutoCloseable {

  private static final String XORG =
      """
      Section "ServerFlags"
        Option "AutoAddDevices" "false"
        Option "AutoEnableDevices" "false"
      EndSection
      Section "Device"
        Identifier "card"
        Driver "dummy"
        VideoRam 262144
      EndSection
      Section "Monitor"
        Identifier "monitor"
        HorizSync 5.0-1000.0
        VertRefresh 5.0-200.0
      EndSection
      Section "Screen"
        Identifier "screen"
        Device "card"
        Monitor "monitor"
        DefaultDepth 24
        SubSection "Display"
          Depth 24
          Virtual 3840 1080
        EndSubSection
      EndSection
      """;

  private final List<Process> processes = new ArrayList<>();
  private final String name;

  private Display(String name) {
    this.name = name;
  }

  /**
   * Starts Xvfb on a free number, and openbox on it.
   *
   * @throws IOException if one of them is not installed or does not start
   */
  static Display start(int width, int height) throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                width + "x" + height + "x24",
                "-ac",
                "-nolisten",
                "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String number = out.readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    Display display = new Display(":" + number.strip());
    display.processes.add(server);
    display.processes.add(display.command("openbox").start());
    return display;
  }

  /**
   * Starts an X server with two screens of 1920 × 1080 side by side, the left one the first, and
   * openbox on it.
   *
   * @param folder takes the server's configuration and log
   * @throws IOException if one of the programs is not installed or does not start
   */
  static Display startTwoScreens(Path folder) throws IOException, InterruptedException {
    Path configuration = folder.resolve("xorg.conf");
    Files.writeString(configuration, XORG);
    Process server =
        new ProcessBuilder(
                "Xorg",
                "-displayfd",
                "1",
                "-config",
                configuration.toString(),
                "-noreset",
                "-ac",
                "-nolisten",
                "tcp",
                "-logfile",
                folder.resolve("xorg.log").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String number = out.readLine();
    if (number == null) {
      throw new IOException("Xorg did not start, see " + folder.resolve("xorg.log"));
    }
    Display display = new Display(":" + number.strip());
    display.processes.add(server);
    display.run("xrandr", "--addmode", "DUMMY1", "1920x1080");
    display.run("xrandr", "--output", "DUMMY0", "--mode", "1920x1080", "--pos", "0x0", "--primary");
    display.plugIn();
    display.processes.add(display.command("openbox").start());
    return display;
  }

  /** Plugs the second screen in. */
  void plugIn() throws IOException, InterruptedException {
    run("xrandr", "--output", "DUMMY1", "--mode", "1920x1080", "--pos", "1920x0");
    // The server takes the output for disconnected, and GTK passes it over, until a client asks it
    // to look again.
    run("xrandr");
  }

  /** Unplugs the second screen. */
  void unplug() throws IOException, InterruptedException {
    run("xrandr", "--output", "DUMMY1", "--off");
  }

  /** A command that runs on this display. */
  ProcessBuilder command(String... words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("DISPLAY", name);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder;
  }

  /** Moves the real pointer and presses its first button. */
  void click(int x, int y) throws IOException, InterruptedException {
    run("xdotool", "mousemove", "--sync", String.valueOf(x), String.valueOf(y), "click", "1");
  }

  /** Turns the wheel of the real mouse towards the hand, where it is moved to. */
  void turnWheel(int x, int y) throws IOException, InterruptedException {
    run("xdotool", "mousemove", "--sync", String.valueOf(x), String.valueOf(y));
    run("xdotool", "click", "--repeat", "4", "--delay", "60", "5");
  }

  /** Presses a key, by its X name. */
  void key(String keysym) throws IOException, InterruptedException {
    run("xdotool", "key", keysym);
  }

  /** What is on the screen now. */
  BufferedImage picture() throws IOException, InterruptedException {
    Process process = command("import", "-window", "root", "png:-").start();
    try (InputStream in = process.getInputStream()) {
      BufferedImage image = ImageIO.read(in);
      process.waitFor();
      if (image == null) {
        throw new IOException("import gave no picture");
      }
      return image;
    }
  }

  private void run(String... words) throws IOException, InterruptedException {
    Process process = command(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", words) + " failed");
    }
  }

  @Override
  public void close() {
    processes.reversed().forEach(Process::destroy);
    processes.forEach(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
  }
}
