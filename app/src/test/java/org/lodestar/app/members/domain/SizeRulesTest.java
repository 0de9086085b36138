package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.members.PartnershipSize.Said;
import org.lodestar.app.members.Upkeep;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;

/** From a few answers to what is used. */
class SizeRulesTest {
  private static final BigDecimal ALWAYS = BigDecimal.valueOf(12);

  private static final List<Capability> ALL =
      List.of(
          Capability.of(Key.BOARDS, 6, Size.MIDDLE, "/boards/{body}"),
          Capability.of(Key.DUTIES, 1, Size.SMALL, "/duties"),
          Capability.of(Key.OUTREACH, 8, Size.MIDDLE, "/outreach"),
          Capability.of(Key.PROFILES, 4, Size.MIDDLE, "/problem-profiles"),
          Capability.of(Key.ESTIMATES, 1, Size.LARGE, "/problem-profiles/{id}/estimate")
              .in(Key.PROFILES));

  private static Said said(int referrals, int boards, int hours, Key... wanted) {
    return new Said(referrals, boards, hours, Set.of(wanted), null);
  }

  @ParameterizedTest(name = "{0} referrals a year and {1} hours a month are {2}")
  @CsvSource({
    "0, 0, SMALL",
    "4, 20, SMALL",
    "12, 200, SMALL",
    "13, 39, SMALL",
    "13, 40, MIDDLE",
    "60, 200, MIDDLE",
    "61, 79, MIDDLE",
    "61, 80, LARGE",
    "500, 39, SMALL"
  })
  void fewReferralsOrFewHoursMakeAPartnershipSmall(int referrals, int hours, Size size) {
    assertThat(SizeRules.size(said(referrals, 1, hours))).isEqualTo(size);
  }

  @Test
  void whatIsWantedIsOnWhateverTheSizeAndAPartBringsWhatItBelongsTo() {
    assertThat(SizeRules.fitting(said(4, 1, 20), ALL)).containsExactly(Key.DUTIES);
    assertThat(SizeRules.fitting(said(4, 1, 20, Key.ESTIMATES), ALL))
        .containsExactly(Key.DUTIES, Key.PROFILES, Key.ESTIMATES);
  }

  @Test
  void moreThanOneBoardIsOnWhereMoreThanOneMeets() {
    assertThat(SizeRules.fitting(said(4, 3, 20), ALL)).contains(Key.BOARDS);
    assertThat(SizeRules.fitting(said(500, 1, 200), ALL)).doesNotContain(Key.BOARDS);
  }

  @Test
  void aboveTheHoursTheLargestGoFirstAndWhatIsWantedNever() {
    Map<Key, BigDecimal> on =
        Map.of(
            Key.OUTREACH, BigDecimal.valueOf(8),
            Key.PROFILES, BigDecimal.valueOf(4),
            Key.DUTIES, BigDecimal.ONE);
    assertThat(SizeRules.tooMuch(said(4, 1, 25), on, ALWAYS, _ -> false)).isEmpty();
    assertThat(SizeRules.tooMuch(said(4, 1, 24), on, ALWAYS, _ -> false))
        .containsExactly(Key.OUTREACH);
    assertThat(SizeRules.tooMuch(said(4, 1, 24, Key.OUTREACH), on, ALWAYS, _ -> false))
        .containsExactly(Key.PROFILES);
    assertThat(SizeRules.tooMuch(said(4, 1, 16, Key.OUTREACH), on, ALWAYS, _ -> false))
        .containsExactly(Key.PROFILES, Key.DUTIES);
    assertThat(
            SizeRules.tooMuch(
                said(4, 1, 12, Key.OUTREACH, Key.PROFILES, Key.DUTIES), on, ALWAYS, _ -> false))
        .isEmpty();
  }

  @Test
  void whatIsWantedKeepsWhatItIsPartOfAndMoreThanOneBoardToo() {
    assertThat(SizeRules.wanted(said(4, 1, 20, Key.ESTIMATES), ALL))
        .containsExactlyInAnyOrder(Key.PROFILES, Key.ESTIMATES);
    assertThat(SizeRules.wanted(said(4, 1, 20), ALL)).isEmpty();
    assertThat(SizeRules.fitting(said(4, 1, 20, Key.BOARDS), ALL)).contains(Key.BOARDS);
  }

  @Test
  void whatIsLeftIsToldWithWhatIsAlwaysOn() {
    Map<Key, BigDecimal> on =
        Map.of(Key.OUTREACH, BigDecimal.valueOf(8), Key.PROFILES, BigDecimal.valueOf(4));
    assertThat(SizeRules.sum(on, Set.of(), ALWAYS)).isEqualByComparingTo("24");
    assertThat(SizeRules.sum(on, Set.of(Key.OUTREACH), ALWAYS)).isEqualByComparingTo("16");
  }

  /** Hours of both are kept in one table, by name. */
  @Test
  void whatIsAlwaysOnHasNoNameOfWhatCanBeSwitched() {
    assertThat(Upkeep.values())
        .extracting(Upkeep::name)
        .doesNotContainAnyElementsOf(Arrays.stream(Key.values()).map(Key::name).toList());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "10, true", "11, true", "12, false", "13, false"})
  void fewerHoursThanWhatIsAlwaysOnTakesCannotBeEnough(int hours, boolean impossible) {
    assertThat(SizeRules.isImpossible(said(4, 1, hours), ALWAYS)).isEqualTo(impossible);
  }

  @Test
  void whatCannotBeSwitchedOffNowIsNotAdvised() {
    Map<Key, BigDecimal> on =
        Map.of(Key.OUTREACH, BigDecimal.valueOf(8), Key.PROFILES, BigDecimal.valueOf(4));
    assertThat(SizeRules.tooMuch(said(4, 1, 20), on, ALWAYS, Key.OUTREACH::equals))
        .containsExactly(Key.PROFILES);
    assertThat(SizeRules.tooMuch(said(4, 1, 20), on, ALWAYS, _ -> true)).isEmpty();
  }
}
