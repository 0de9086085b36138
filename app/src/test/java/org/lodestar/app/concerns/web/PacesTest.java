package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The numbers of docs/decisions/0052. */
class PacesTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final List<Duration> pauses = new ArrayList<>();
  private final Paces paces = new Paces(NOW, pauses::add);

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }

  private Duration right(String address) {
    pauses.clear();
    paces.beforeReceipt(from(address));
    return pauses.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private Duration wrong(String address) {
    pauses.clear();
    paces.beforeReceipt(from(address));
    paces.wrongReceipt(from(address));
    return pauses.stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void aRightReceiptOpensWithinASecondFromANetworkInWhichAMachineGuesses() {
    String library = "203.0.113.7";
    for (int i = 0; i < 1_000; i++) {
      wrong(library);
    }
    assertThat(right(library)).isLessThan(Duration.ofSeconds(1));
    assertThat(right("203.0.113.8")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "6, 250", "7, 500", "8, 1000", "9, 2000", "10, 4000", "11, 8000", "99, 8000"})
  void aGuessWaitsLongerEachTime(int guess, long milliseconds) {
    for (int i = 1; i < guess; i++) {
      wrong("203.0.113.7");
    }
    assertThat(wrong("203.0.113.7")).isEqualTo(Duration.ofMillis(milliseconds));
  }
}
