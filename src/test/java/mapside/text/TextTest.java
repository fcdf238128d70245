package mapside.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Test
  void codePointsAndUtf16UnitsAreConverted() {
    String text = "a𝄞b𠮷c";
    CodePointOffsets offsets = CodePointOffsets.of(text);

    for (int codePoint = 0; codePoint <= 5; codePoint++) {
      int utf16 = text.offsetByCodePoints(0, codePoint);
      assertThat(offsets.toUtf16(codePoint)).isEqualTo(utf16);
      assertThat(offsets.toCodePoint(utf16)).isEqualTo(codePoint);
    }
    assertThat(offsets.toCodePoint(2)).as("inside a pair").isEqualTo(1);
    assertThat(offsets.codePoints()).isEqualTo(5);
    assertThatThrownBy(() -> offsets.toUtf16(6)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sentencesAreTrimmedAndKeepTheirOffsets() {
    String text = "Title\n\nOne sentence.  Another one! ";

    List<TextRange> sentences = Sentences.in(text, TextRange.of(7, text.length()), Locale.ENGLISH);

    assertThat(sentences)
        .extracting(s -> s.in(text))
        .containsExactly("One sentence.", "Another one!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The facts are those of M.K. Bhadrakumar of India.",
        "Mr. Lavrov met Gen. Smith in St. Petersburg on Oct. 19.",
        "It was about 1.5 km wide.",
      })
  void abbreviationsDoNotEndSentences(String sentence) {
    assertThat(Sentences.in(sentence, TextRange.of(0, sentence.length()), Locale.ENGLISH))
        .containsExactly(TextRange.of(0, sentence.length()));
  }

  @Test
  void rangesMeetAndPart() {
    TextRange range = TextRange.of(3, 8);

    assertThat(range.contains(8)).isFalse();
    assertThat(range.contains(3)).isTrue();
    assertThat(range.overlaps(TextRange.of(8, 9))).isFalse();
    assertThat(range.intersection(TextRange.of(5, 20))).isEqualTo(TextRange.of(5, 8));
    assertThat(range.intersection(TextRange.of(20, 30)).isEmpty()).isTrue();
    assertThatThrownBy(() -> TextRange.of(4, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
