package org.lodestar.prevalence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void aPieceDrawsTheSameAgain() {
    assertThat(new Seeds(7).of("bic", 3).nextLong())
        .isEqualTo(new Seeds(7).of("bic", 3).nextLong());
  }

  @Test
  void piecesStagesAndSeedsDrawDifferently() {
    Set<Long> firsts = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      for (int piece = 0; piece < 500; piece++) {
        firsts.add(new Seeds(seed).of("bic", piece).nextLong());
        firsts.add(new Seeds(seed).of("stepwise", piece).nextLong());
      }
    }
    assertThat(firsts).hasSize(20 * 500 * 2);
  }

  @Test
  void neighbouringStreamsAreEvenTogether() {
    double sum = 0;
    for (int piece = 0; piece < 10_000; piece++) {
      sum += new Seeds(1).of("bic", piece).nextDouble();
    }
    // 5 standard errors of the mean of 10,000 even draws.
    assertThat(sum / 10_000).isBetween(0.5 - 0.0145, 0.5 + 0.0145);
  }
}
