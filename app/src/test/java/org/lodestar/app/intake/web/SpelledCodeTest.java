package org.lodestar.app.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledCodeTest {
  @Test
  void lettersAreReadAsWordsAndDigitsByTheirNames() {
    SpelledCode code = SpelledCode.of("A0ZX-19QK");
    assertThat(code.groups())
        .extracting(SpelledCode.Group::written)
        .containsExactly("A0ZX", "19QK");
    assertThat(code.groups().getFirst().read()).containsExactly("Alpha", "zero", "Zulu", "X-ray");
    assertThat(code.groups().getLast().read()).containsExactly("one", "nine", "Quebec", "Kilo");
    assertThat(code).hasToString("SpelledCode[secret]");
  }
}
