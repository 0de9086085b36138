package org.lodestar.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingTest {
  /** Of four choices: (0.7 − 0.25) / 0.75 = 0.6; who only guesses knows nothing; less misleads. */
  @ParameterizedTest
  @CsvSource({"4, 0.7, 0.6", "4, 0.25, 0", "4, 0.1, -0.2", "4, 1, 1", "2, 0.75, 0.5", "2, 0, -1"})
  void whatGuessingBringsIsTakenOffAndNegativeStaysNegative(
      int choices, double share, double known) {
    assertThat(new Guessing(choices).corrected(share)).isCloseTo(known, within(1e-12));
  }

  @Property(tries = 200)
  void whoKnowsSoMuchAndGuessesTheRestIsFoundAgain(
      @ForAll @IntRange(min = 2, max = 10) int choices,
      @ForAll @DoubleRange(min = 0, max = 1) double known) {
    Guessing guessing = new Guessing(choices);
    double right = Math.min(1, known + (1 - known) * guessing.chance());
    assertThat(guessing.corrected(right)).isCloseTo(known, within(1e-9));
  }

  @Test
  void whatIsNoShareOrHasNothingToGuessIsRefused() {
    assertThatThrownBy(() -> new Guessing(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Guessing(4).corrected(1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Guessing(4).corrected(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
