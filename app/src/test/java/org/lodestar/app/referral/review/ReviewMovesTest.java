package org.lodestar.app.referral.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.ReviewEvent;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.site.Refused;

/** Every event in every state of a second reader's look, and what they look at. */
class ReviewMovesTest {
  private static final Map<ReviewState, String> TABLE =
      Map.of(
          ReviewState.ASKED, "BEGIN>READING TAKE_BACK>TAKEN_BACK",
          ReviewState.READING, "SAVE>READING GIVE>GIVEN FIND_NOTHING>ANSWERED TAKE_BACK>TAKEN_BACK",
          ReviewState.GIVEN, "ANSWER>GIVEN ANSWER_LAST>ANSWERED",
          ReviewState.ANSWERED, "",
          ReviewState.TAKEN_BACK, "");

  @ParameterizedTest
  @EnumSource(ReviewState.class)
  void everyEventDoesWhatTheTableSaysAndNothingElse(ReviewState from) {
    assertThat(TABLE).containsKey(from);
    Map<String, String> edges =
        Arrays.stream(TABLE.getOrDefault(from, "").split(" "))
            .filter(edge -> !edge.isEmpty())
            .collect(Collectors.toMap(edge -> edge.split(">")[0], edge -> edge.split(">")[1]));
    for (ReviewEvent event : ReviewEvent.values()) {
      String to = edges.get(event.name());
      assertThat(ReviewMoves.allows(from, event)).as("%s in %s", event, from).isEqualTo(to != null);
      if (to == null) {
        assertThatThrownBy(() -> ReviewMoves.after(from, event))
            .isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("referral.refused.review." + from));
      } else {
        assertThat(ReviewMoves.after(from, event).name()).isEqualTo(to);
      }
    }
  }

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
