package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.CaseHead.Reach;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** By which way somebody may be reached now, and if by none, why. */
class ReachRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDateTime NOW = TODAY.atTime(21, 0);

  @ParameterizedTest
  @CsvSource({
    "YES, 2026-11-01, 2026-12-30, false, PHONE_CALL, ''",
    "NO, , , false, '', UNSAFE",
    "NOT_KNOWN, , , false, '', NOT_CONFIRMED",
    "YES, 2026-10-01, 2026-11-29, false, '', EXPIRED",
    "YES, 2026-12-01, 2026-12-30, false, '', CONFIRMED_LATER",
    "YES, 2026-11-01, 2026-12-30, true, '', FAMILY",
  })
  void oneWay(
      Known safe,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      boolean family,
      String channel,
      String why) {
    Reach reach = ReachRules.of(List.of(phone(safe, from, until, family)), NOW, true);
    assertThat(reach.channels().stream().map(Enum::name).findFirst().orElse("")).isEqualTo(channel);
    assertThat(reach.refusals().stream().findFirst().orElse("")).isEqualTo(why);
  }

  @Test
  void whatThePersonForbadeStandsBeforeWhatHasRunOut() {
    Reach reach =
        ReachRules.of(
            List.of(
                phone(Known.YES, TODAY.minusDays(40), TODAY.minusDays(1), false),
                phone(Known.NO, null, null, false)),
            NOW,
            false);
    assertThat(reach.refusals()).containsExactly("UNSAFE", "EXPIRED");
  }

  private static SafeContact phone(
      Known safe, @Nullable LocalDate from, @Nullable LocalDate until, boolean family) {
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        PersonalText.of("07700 900123"),
        safe,
        null,
        null,
        null,
        null,
        Known.NO,
        family,
        family,
        Known.YES,
        null,
        from,
        until);
  }
}
