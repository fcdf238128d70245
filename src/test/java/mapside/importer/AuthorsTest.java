package mapside.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write where nobody gave an author is no author. */
class AuthorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"(anonymous)", "Unknown", " ", "python-docx", "Microsoft Office User"})
  void whatProgramsWriteIsNobody(String words) {
    assertThat(Authors.isNamed(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Berg", "A. Reader", "Ursula Admin", "夏目漱石"})
  void aNameIsSomebody(String words) {
    assertThat(Authors.isNamed(words)).isTrue();
  }
}
