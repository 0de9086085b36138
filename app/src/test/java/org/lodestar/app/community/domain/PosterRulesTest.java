package org.lodestar.app.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;

/** What the note of a poster that was hung must say. */
class PosterRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Set<String> WARDS = Set.of("E05000001", "E05000002");

  private static HungPoster.Content content(String ward, LocalDate hung, LocalDate replace) {
    return new HungPoster.Content(
        new UUID(0, 1),
        ward,
        Setting.HAULAGE,
        PosterSize.A4,
        List.of(Language.ENGLISH),
        hung,
        replace);
  }

  private static Optional<OutreachSite> site(boolean listed) {
    return Optional.of(
        new OutreachSite(
            new UUID(0, 1),
            new UUID(0, 2),
            new OutreachSite.Content(OutreachSite.Kind.PORT_GATE, "Tern Quay", "Quay Street"),
            listed,
            0));
  }

  @ParameterizedTest
  @CsvSource({
    "E05000001, 2026-12-01, 2027-03-01, ''",
    "E05000001, 2026-11-01, 2027-11-01, ''",
    "E05000009, 2026-12-01, 2027-03-01, community.hung.ward.missing",
    "'', 2026-12-01, 2027-03-01, community.hung.ward.missing",
    "E05000002, 2026-12-02, 2027-03-01, community.hung.future",
    "E05000002, 2026-12-01, 2026-12-01, community.hung.early",
    "E05000002, 2026-12-01, 2027-12-02, community.hung.late"
  })
  void aNoteSaysAWardOfTodayADayThatWasAndOneWithinAYear(
      String ward, LocalDate hung, LocalDate replace, String refused) {
    assertThat(PosterRules.check(content(ward, hung, replace), site(true), WARDS, TODAY))
        .extracting(Refusal::key)
        .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
  }

  @Test
  void aPosterHangsAtAPlaceThatIsListed() {
    HungPoster.Content right = content("E05000001", TODAY, TODAY.plusMonths(3));
    for (Optional<OutreachSite> none : List.of(site(false), Optional.<OutreachSite>empty())) {
      assertThat(PosterRules.check(right, none, WARDS, TODAY))
          .extracting(Refusal::key)
          .containsExactly("community.hung.site.missing");
    }
  }

  @Test
  void whereNoWardsAreInUseNoneIsAskedFor() {
    assertThat(
            PosterRules.check(content("", TODAY, TODAY.plusMonths(3)), site(true), Set.of(), TODAY))
        .isEmpty();
  }

  @Test
  void whatIsReplacedHangsForAsLongAgain() {
    HungPoster.Content first = content("E05000001", TODAY.minusDays(40), TODAY.minusDays(10));
    assertThat(new HungPoster(new UUID(0, 3), new UUID(0, 2), first, false, new UUID(0, 4), 0))
        .matches(each -> each.due(TODAY));
    HungPoster.Content again = first.again(TODAY);
    assertThat(again.hung()).isEqualTo(TODAY);
    assertThat(again.replace()).isEqualTo(TODAY.plusDays(30));
  }
}
