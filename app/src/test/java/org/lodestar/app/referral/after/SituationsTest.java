package org.lodestar.app.referral.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.after.Situation.Kind;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/** Which situations a document is in, on a day. */
class SituationsTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private static List<String> situations(
      FormRoute route, Enum<?> stage, String happened, @Nullable LocalDate birthday) {
    List<Happening> events = new ArrayList<>();
    Stream.of(happened.split(" "))
        .filter(each -> !each.isEmpty())
        .forEach(each -> events.add(happening(NrmEvent.valueOf(each))));
    return Situations.of(new Situations.Known(route, stage, events, birthday, TODAY)).stream()
        .map(each -> (each.isNow() ? "" : "if ") + each.kind())
        .toList();
  }

  private static Happening happening(NrmEvent event) {
    return new Happening(
        Ids.next(),
        event,
        TODAY.minusDays(2),
        null,
        null,
        null,
        Instant.parse("2027-02-27T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "RG_PENDING, '', 'if SUSPENDED, if NEW_EXPLOITATION_OPEN'",
    "SUSPENDED, SUSPENDED, 'SUSPENDED, if NEW_EXPLOITATION_OPEN'",
    "RECOVERY, RG_POSITIVE,"
        + " 'if DISQUALIFICATION_NOTICE, if SUSPENDED, if NEW_EXPLOITATION_OPEN'",
    "RECOVERY, DISQUALIFICATION_NOTICE,"
        + " 'DISQUALIFICATION_NOTICE, if SUSPENDED, if NEW_EXPLOITATION_OPEN'",
    "CG_POSITIVE, DISQUALIFICATION_NOTICE DISQUALIFICATION_ANSWERED,"
        + " 'DISQUALIFICATION_ANSWERED, if NEW_EXPLOITATION'",
    "CG_POSITIVE, DISQUALIFICATION_NOTICE DISQUALIFICATION_DROPPED,"
        + " 'if DISQUALIFICATION_NOTICE, if NEW_EXPLOITATION'",
    "CG_POSITIVE, DISQUALIFICATION_NOTICE DISQUALIFIED, 'DISQUALIFIED, if NEW_EXPLOITATION'",
    "RG_NEGATIVE, RG_NEGATIVE, 'NEGATIVE, if NEW_EXPLOITATION'",
    "CG_NEGATIVE, CG_NEGATIVE RECONSIDERATION_REQUESTED, 'ASKED_AGAIN, if NEW_EXPLOITATION'",
    "CG_NEGATIVE, CG_NEGATIVE RECONSIDERATION_REQUESTED RECONSIDERATION_REFUSED,"
        + " 'NEGATIVE_AGAIN, if NEW_EXPLOITATION'",
    "CG_POSITIVE, CG_NEGATIVE RECONSIDERATION_REQUESTED RECONSIDERATION_UPHELD,"
        + " 'TURNED, if DISQUALIFICATION_NOTICE, if NEW_EXPLOITATION'",
    "CG_POSITIVE, CG_POSITIVE, 'CONFIRMED, if DISQUALIFICATION_NOTICE, if NEW_EXPLOITATION'",
    "WITHDRAWN, WITHDRAWN, 'if NEW_EXPLOITATION'"
  })
  void anAdultsReferral(NrmState stage, String happened, String expected) {
    assertThat(situations(FormRoute.NRM_ADULT, stage, happened, null))
        .containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    ", '', TURNING_18_UNKNOWN",
    "2027-03-02, '', TURNING_18", // tomorrow
    "2027-05-30, '', TURNING_18", // in 90 days
    "2027-05-31, '', if TURNING_18",
    "2027-03-01, '', TURNED_18", // today
    "2027-02-28, '', TURNED_18",
    "2027-03-02, TURNED_18, TURNED_18", // said so, whatever the date of birth says
    ", TURNED_18, TURNED_18"
  })
  void aChildTurns18OnADayThatIsKnownOrNot(
      @Nullable LocalDate birthday, String happened, String expected) {
    assertThat(situations(FormRoute.NRM_CHILD, NrmState.RG_PENDING, happened, birthday))
        .contains(expected);
    assertThat(situations(FormRoute.NRM_CHILD, NrmState.CG_POSITIVE, happened, birthday))
        .as("a conclusive decision was made")
        .noneMatch(each -> each.contains("18"));
    assertThat(situations(FormRoute.NRM_ADULT, NrmState.RG_PENDING, happened, birthday))
        .noneMatch(each -> each.contains("18"));
  }

  @Test
  void aNotificationCanBecomeAReferralAndADraftIsInNoSituation() {
    assertThat(situations(FormRoute.DTN_ANONYMOUS, DtnState.SENT, "", null))
        .containsExactly("if CONVERSION");
    assertThat(situations(FormRoute.DTN_NAMED, DtnState.CONVERTED_TO_NRM, "", null)).isEmpty();
    assertThat(situations(FormRoute.DTN_NAMED, DtnState.DRAFT, "", null)).isEmpty();
    assertThat(situations(FormRoute.NRM_CHILD, NrmState.DRAFT, "", null)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everySituationHasStepsWithTheirSources(Kind kind) {
    assertThat(Guide.of(kind, TODAY))
        .isNotEmpty()
        .allMatch(step -> !step.citation().isBlank() && !step.address().isBlank());
    assertThat(Guide.of(kind, TODAY)).extracting(Guide.Step::code).doesNotHaveDuplicates();
  }
}
