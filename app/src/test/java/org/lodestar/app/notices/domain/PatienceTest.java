package org.lodestar.app.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void eachWaitIsLongerThanTheOneBeforeAndThenThereIsNone() {
    assertThat(Patience.after(1)).contains(Duration.ofMinutes(1));
    for (int tries = 2; tries <= 5; tries++) {
      assertThat(Patience.after(tries).orElseThrow())
          .isGreaterThan(Patience.after(tries - 1).orElseThrow());
    }
    assertThat(Patience.after(6)).isEmpty();
  }
}
