package mapside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.handout.Paper;
import mapside.messages.Messages;
import mapside.place.BorderView;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.theme.MapTheme;
import mapside.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {

  /** What is said only when something is wrong. */
  private static final Set<String> REFUSALS =
      Set.of(
          "cli.unknown",
          "cli.meant",
          "cli.missing",
          "cli.twice",
          "cli.wrong",
          "cli.not-png",
          "cli.more");

  private final List<Object> asked = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Messages words = Messages.of(Locale.ENGLISH);

  private final Windows windows =
      new Windows() {
        @Override
        public int open(Optional<Path> article, Optional<Path> baseMap) {
          asked.add(article);
          baseMap.ifPresent(asked::add);
          return ExitCode.DONE;
        }

        @Override
        public int handout(HandoutOrder order) {
          asked.add(order);
          return ExitCode.DONE;
        }

        @Override
        public int picture(PictureOrder order) {
          asked.add(order);
          if (order.output().startsWith("nowhere")) {
            throw new IllegalStateException("There is no folder nowhere.");
          }
          return ExitCode.DONE;
        }
      };

  @Test
  void withoutWordsTheShippedArticleIsOpened() {
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(asked).containsExactly(Optional.empty());
  }

  @Test
  void aHandoutIsMade() {
    assertThat(run("handout", "a.md", "--paper", "Letter", "-o", "a.pdf")).isEqualTo(ExitCode.DONE);
    assertThat(run("handout", "-o", "b.pdf")).isEqualTo(ExitCode.DONE);
    assertThat(asked)
        .containsExactly(
            new HandoutOrder(
                Optional.of(Path.of("a.md")), Optional.of(Paper.LETTER), Path.of("a.pdf")),
            new HandoutOrder(Optional.empty(), Optional.empty(), Path.of("b.pdf")));
    assertThat(run("handout", "--paper", "a5", "-o", "b.pdf")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString().lines())
        .containsExactly("“a5” does not fit --paper; `mapside handout --help` tells what does.");
  }

  @Test
  void anArticleIsOpened() {
    assertThat(run("my article.md")).isEqualTo(ExitCode.DONE);
    assertThat(asked).containsExactly(Optional.of(Path.of("my article.md")));
  }

  @Test
  void aBaseMapIsNamedByItself() {
    assertThat(run("--map", "town.pmtiles")).isEqualTo(ExitCode.DONE);
    assertThat(asked).containsExactly(Optional.empty(), Path.of("town.pmtiles"));
  }

  @Test
  void aPictureIsOrderedWithEverythingSaid() {
    int code =
        run(
            "picture",
            "a.md",
            "--map",
            "a.mbtiles",
            "--select",
            "Iturup",
            "--select",
            "nagoya",
            "--size",
            "1600x1000",
            "--scale",
            "2",
            "--theme",
            "dark",
            "--at",
            "44.5,147,7.5",
            "--graticule",
            "--measure",
            "Nemuro",
            "--measure",
            "Moscow",
            "--lay",
            "France",
            "--names",
            "en+ja",
            "--borders",
            "1855",
            "--panel",
            "--map-theme",
            "physical",
            "-o",
            "a.png");

    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(asked)
        .containsExactly(
            new PictureOrder(
                Optional.of(Path.of("a.md")),
                Optional.of(Path.of("a.mbtiles")),
                List.of("Iturup", "nagoya"),
                1600,
                1000,
                2,
                Theme.DARK,
                MapTheme.PHYSICAL,
                Optional.of(new Camera(GeoPoint.ofLatLon(44.5, 147), 7.5)),
                new PictureTools(true, List.of("Nemuro", "Moscow"), Optional.of("France")),
                new PictureView(
                    Naming.of(Language.ENGLISH, Language.JAPANESE), BorderView.BOTH.in(1855), true),
                Path.of("a.png")));
  }

  @Test
  void aPictureShowsTheUsualMapUnlessSaid() {
    run("picture", "-o", "a.png");

    assertThat(asked)
        .singleElement()
        .satisfies(order -> assertThat(((PictureOrder) order).view()).isEqualTo(PictureView.USUAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "a.md b.md",
        "picture",
        "picture -o a.png --size 10x10",
        "picture -o a.png --size wide",
        "picture -o a.png --scale 9",
        "picture -o a.png --scale NaN",
        "picture -o a.png --theme pink",
        "picture -o a.png --names de",
        "picture -o a.png --names en+ru+ja",
        "picture -o a.png --borders mine",
        "picture -o a.png --at 44.5,147",
        "picture -o a.png --at 144,147,7",
        "picture -o a.png --map-theme pink",
        "picture -o a.png --at north,147,5",
        "picture -o a.png --at 91,147,5",
        "picture -o a.png --at 44.5,147,-1",
        "picture -o a.png --at here",
        "picture -o a.png --at 44.5,147,13",
      })
  void whatMakesNoSenseIsWrongUsage(String words) {
    assertThat(run(words.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(asked).isEmpty();
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void whatGoesWrongIsToldInOneLine() {
    assertThat(run("picture", "-o", "nowhere/a.png")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(err.toString().lines()).containsExactly("mapside: There is no folder nowhere.");
  }

  @Test
  void helpAndVersionAreTold() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("ARTICLE", "picture", "Exit codes");
    assertThat(run("picture", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("--select", "--scale");
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("mapside 1.2.3");
    assertThat(asked).isEmpty();
  }

  /** Each command and option has its words, and each says what holds without it. */
  @ParameterizedTest
  @CsvSource({
    "en, Usage:, 'logical pixels, from 720x480 to 7680x4320 (default: 1280x800)'",
    "ja, 使い方:, 既定値: 1280x800",
    "ru, Использование:, по умолчанию: 1280x800"
  })
  void helpIsInTheLanguageOfTheWords(String language, String usage, String size) {
    words = Messages.of(Locale.of(language));
    for (String command : List.of("", "picture ", "handout ", "places ")) {
      run((command + "--help").split(" "));
    }

    String told = out.toString().replaceAll("\\s+", "");
    assertThat(told).contains(usage.replace(" ", ""), size.replace(" ", ""));
    assertThat(told).doesNotContain("DEFAULT", "null");
    for (String key : words.keys("cli.")) {
      if (!REFUSALS.contains(key)) {
        String start = words.get(key, "…").split("…")[0].strip();
        assertThat(told).as(key).contains(start.replaceAll("\\s+", ""));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nonsense | Mapside не понимает «--nonsense».",
        "picture | Не хватает: --output FILE.png",
        "picture -o a.png --map | Не хватает: --map FILE",
        "picture -o a.jpg | Имя «a.jpg» не кончается на .png, а другие форматы не записываются.",
        "picture -o a.png --theme pink | «pink» не подходит для --theme; что подходит, скажет"
            + " `mapside picture --help`.",
        "picture -o a.png --scale 9 | «9» не подходит для --scale; что подходит, скажет"
            + " `mapside picture --help`.",
        "picture -o a.png -o b.png | --output можно указать только один раз.",
        "places | Не хватает: FILE",
      })
  void whatIsWrongIsToldInTheLanguageOfTheWords(String line, String told) {
    words = Messages.of(Locale.of("ru"));

    assertThat(run(line.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString().lines().findFirst()).contains(told);
    assertThat(err.toString().lines().toList().getLast()).contains("mapside", "--help");
  }

  @Test
  void namesOnAPictureAreInTheLanguageOfTheWords() {
    words = Messages.of(Locale.JAPAN);
    run("picture", "-o", "a.png");

    assertThat(((PictureOrder) asked.getFirst()).view().names())
        .isEqualTo(Naming.of(Language.JAPANESE));
  }

  private int run(String... args) {
    return CommandLineInterface.run(
        args,
        windows,
        () -> {
          throw new Detectors.RefusedException("There is no gazetteer.");
        },
        words,
        "1.2.3",
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }
}
