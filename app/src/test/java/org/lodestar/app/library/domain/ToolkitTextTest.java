package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is left of a material when a sentence is not said any more. */
class ToolkitTextTest {
  private static final String BODY =
      "# The short one\n{{report}}\n\n# The longer one\nWorried? {{report}}\n{{danger}}\n\n"
          + "# How to use it\nCopy the words.";

  private static ToolkitText text() {
    return new ToolkitText("Footer", "Lines", "The editor", LocalDate.EPOCH, BODY);
  }

  @Test
  void aPartWhoseOwnFirstSentenceCannotBeSaidIsLeftOutWhole() {
    assertThat(text().whole(line -> !line.contains("report")))
        .isEqualTo("# The short one\n{{report}}\n\n# How to use it\nCopy the words.");
  }

  @Test
  void aMaterialOfWhichAllIsSaidStaysAsItIs() {
    assertThat(text().whole(line -> true)).isEqualTo(BODY);
  }

  @Test
  void aPartThatLacksALaterSentenceAloneStays() {
    assertThat(text().whole(line -> !line.contains("danger"))).isEqualTo(BODY);
  }
}
