package org.lodestar.app.referral.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.referral.FormRoute;

class ChecklistTest {
  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void theChecklistFitsTheQuestionnaireAndNamesItsSources(FormRoute route) {
    LocalDate day = LocalDate.of(2026, 11, 27);
    var codes = Checklist.of(route, day).stream().map(Checklist.Point::code).toList();
    assertThat(codes).contains("COMPLETE", "DATES", "NO_BLAME").doesNotHaveDuplicates();
    assertThat(codes.contains("CONSENT"))
        .isEqualTo(route == FormRoute.NRM_ADULT || route == FormRoute.DTN_NAMED);
    assertThat(codes.contains("CHILD")).isEqualTo(route == FormRoute.NRM_CHILD);
    assertThat(codes.contains("NOT_NAMED")).isEqualTo(route == FormRoute.DTN_ANONYMOUS);
    assertThat(codes.contains("SAFE_CONTACT")).isEqualTo(route.isReferral());
    assertThat(Checklist.of(route, day))
        .allMatch(point -> !point.citation().isBlank() && !point.address().isBlank());
  }

  @Test
  void aPointIsNotAskedBeforeItsDay() {
    assertThat(Checklist.of(FormRoute.NRM_ADULT, LocalDate.of(2015, 10, 31))).isEmpty();
  }
}
