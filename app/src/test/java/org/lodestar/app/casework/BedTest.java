package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lodestar.app.vault.PersonalText;

/** Which of the beds that were written down is tonight's. */
class BedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final Instant NOW = at(0, 15);
  private static final Bed TONIGHT = confirmed(at(0, 12), at(1, 10));
  private static final Bed NEXT = confirmed(at(1, 12), at(120, 10));

  private static Instant at(int days, int hour) {
    return DAY.plusDays(days).atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toInstant();
  }

  private static Bed confirmed(Instant from, Instant until) {
    PersonalText who = PersonalText.of("H. Warden");
    return new Bed(Bed.Standing.CONFIRMED, PersonalText.of("Invented House"), who, from, until);
  }

  private static Bed none(Instant from) {
    return new Bed(Bed.Standing.NONE, PersonalText.of("All full"), null, from, null);
  }

  @Test
  void theNextBedLeavesTonightsBeAndFollowsIt() {
    List<Bed> newestFirst = List.of(NEXT, TONIGHT);
    assertThat(Bed.ofTonight(newestFirst, NOW)).contains(TONIGHT);
    assertThat(Bed.ofTonight(newestFirst, at(1, 15))).contains(NEXT);
  }

  @Test
  void aBedOfALaterDayIsNoneTonight() {
    assertThat(Bed.ofTonight(List.of(NEXT), NOW)).isEqualTo(Optional.empty());
  }

  @Test
  void whoeverLostTheirBedHasNone() {
    assertThat(Bed.ofTonight(List.of(none(at(0, 14)), TONIGHT), NOW)).isEqualTo(Optional.empty());
  }
}
