package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.members.domain.Guessing.Outcome;
import org.lodestar.app.members.domain.Guessing.Way;
import org.lodestar.app.members.domain.Guessing.What;

/** How slow guessing is, and whom it slows: the numbers of decision 0325. */
class GuessingTest {
  private static final String OFFICE = "192.0.2.0";
  private static final String WORKER = "a@example.org";

  private final Moving clock = new Moving();
  private final Guessing guessing = new Guessing(clock);

  private Duration tried(Way way, Outcome outcome) {
    Duration wait = guessing.begin(way);
    if (wait.isZero()) {
      guessing.end(way, outcome);
    }
    return wait;
  }

  /** How many of these tries, all wrong and at once, are looked at. */
  private int looked(int tries, IntFunction<Way> way) {
    int looked = 0;
    for (int i = 0; i < tries; i++) {
      looked += tried(way.apply(i), Outcome.WRONG).isZero() ? 1 : 0;
    }
    return looked;
  }

  private Way at(String place, int number, String whose) {
    return switch (place) {
      case "own browser" -> guessing.known(What.PASSWORD, whose, "own");
      case "colleague's browser" -> guessing.known(What.PASSWORD, whose, "colleague's");
      case "office" -> guessing.unknown(What.PASSWORD, whose, OFFICE);
      case "elsewhere" -> guessing.unknown(What.PASSWORD, whose, "198.51.100.7");
      case "many networks" -> guessing.unknown(What.PASSWORD, whose, "network " + number);
      default -> throw new IllegalArgumentException(place);
    };
  }

  @ParameterizedTest(name = "{0} wrong tries at {1}, of {2}; then {3} tries at {4}: may try {5}")
  @CsvSource({
    "4, own browser, a@example.org, a@example.org, own browser, true",
    "5, own browser, a@example.org, a@example.org, own browser, false",
    "500, office, a@example.org, a@example.org, own browser, true",
    "500, office, x@example.org, a@example.org, own browser, true",
    "500, many networks, a@example.org, a@example.org, own browser, true",
    "500, own browser, a@example.org, b@example.org, colleague's browser, true",
    "500, own browser, a@example.org, b@example.org, office, true",
    "500, own browser, a@example.org, a@example.org, office, true",
    "500, office, a@example.org, b@example.org, office, true",
    "500, office, a@example.org, a@example.org, office, false",
    "500, office, a@example.org, a@example.org, elsewhere, true",
    "49, many networks, a@example.org, a@example.org, elsewhere, true",
    "50, many networks, a@example.org, a@example.org, elsewhere, false",
    "500, many networks, a@example.org, b@example.org, elsewhere, true",
    "500, many networks, a@example.org, A@EXAMPLE.ORG, elsewhere, false"
  })
  void whoIsSlowedByWhom(
      int wrong, String place, String guessed, String worker, String where, boolean may) {
    looked(wrong, i -> at(place, i, guessed));
    assertThat(guessing.begin(at(where, 0, worker)).isZero()).isEqualTo(may);
  }

  @Test
  void oneNetworkThatTriesManyAccountsIsSlowedAndOfficesInKnownBrowsersAreNot() {
    int looked = looked(200, i -> guessing.unknown(What.PASSWORD, i + "@example.org", OFFICE));
    assertThat(looked).isEqualTo(30);
    assertThat(guessing.begin(at("office", 0, WORKER))).isPositive();
    assertThat(guessing.begin(at("own browser", 0, WORKER))).isZero();
    assertThat(guessing.begin(at("elsewhere", 0, WORKER))).isZero();
  }

  @Test
  void aRightPasswordForgetsOnesOwnSlipsAndNotWhatOthersTried() {
    looked(60, i -> at("many networks", i, WORKER));
    clock.now = clock.now.plus(Duration.ofMinutes(2));
    assertThat(tried(at("elsewhere", 0, WORKER), Outcome.RIGHT)).isZero();
    assertThat(guessing.begin(at("office", 0, WORKER)))
        .as("what others tried before still counts")
        .isPositive();
    looked(5, i -> at("own browser", i, WORKER));
    clock.now = clock.now.plusSeconds(1);
    assertThat(tried(at("own browser", 0, WORKER), Outcome.RIGHT)).isZero();
    assertThat(looked(9, i -> at("own browser", i, WORKER))).as("free again").isEqualTo(5);
  }

  @Test
  void aTryThatWasNeverLookedAtCountsNowhere() {
    for (int i = 0; i < 100; i++) {
      assertThat(tried(at("office", 0, WORKER), Outcome.UNSEEN)).isZero();
    }
  }

  @Test
  void ofManySentTogetherOnlyTheFreeOnesAreLookedAt() {
    int begun = 0;
    for (int i = 0; i < 100; i++) {
      begun += guessing.begin(at("many networks", i, WORKER)).isZero() ? 1 : 0;
    }
    assertThat(begun).isEqualTo(50);
  }

  /** Ten thousand networks, each trying whenever it may: what a day and a year come to. */
  @ParameterizedTest(name = "{0}: at most {1} a day")
  @CsvSource({"PASSWORD, 780", "CODE, 60"})
  void manyNetworksTogetherAreLookedAtNoMoreThan(What what, int most) {
    Instant start = clock.now;
    int looked = 0;
    int network = 0;
    while (clock.now.isBefore(start.plus(Duration.ofDays(1)))) {
      Duration wait =
          tried(guessing.unknown(what, WORKER, "network " + network++ % 10_000), Outcome.WRONG);
      if (wait.isZero()) {
        looked++;
      } else {
        clock.now = clock.now.plus(wait);
      }
    }
    assertThat(looked).isBetween(most * 9 / 10, most);
  }

  /** Whoever holds the worker's own machine: no faster than before. */
  @Test
  void aStolenBrowserIsLookedAtNoMoreThanThreeHundredTimesADay() {
    Instant start = clock.now;
    int looked = 0;
    while (clock.now.isBefore(start.plus(Duration.ofDays(1)))) {
      Duration wait = tried(at("own browser", 0, WORKER), Outcome.WRONG);
      if (wait.isZero()) {
        looked++;
      } else {
        clock.now = clock.now.plus(wait);
      }
    }
    assertThat(looked).isBetween(280, 300);
  }

  @Test
  void codesOfColleaguesHoldUpNoPassword() {
    looked(200, i -> guessing.unknown(What.CODE, "person " + i, OFFICE));
    assertThat(guessing.begin(at("office", 0, WORKER))).isZero();
  }

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
