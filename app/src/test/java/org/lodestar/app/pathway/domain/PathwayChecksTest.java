package org.lodestar.app.pathway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.pathway.Plans.own;
import static org.lodestar.app.pathway.Plans.with;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.pathway.Finding;
import org.lodestar.app.pathway.Finding.Kind;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Plans;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.TimeLimit.Unit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.StepCode;

class PathwayChecksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final String A = "L-AAAA-01";
  private static final String B = "L-BBBB-02";
  private static final String C = "L-CCCC-03";

  private static List<Finding> check(PathwayContent content) {
    return PathwayChecks.of(content, Set.of(Plans.HELPLINE), DAY);
  }

  private static List<Kind> kinds(PathwayContent content) {
    return check(content).stream().map(Finding::kind).toList();
  }

  @Test
  void aWholeVersionHasNoFault() {
    assertThat(check(with(own(A, "CALL_999", ""), own(B, A, "REVIEW"), own(C, B, OwnStep.END))))
        .isEmpty();
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("after itself", with(own(A, A, "")), Set.of(Kind.LOOP, Kind.NOT_REACHED)),
        Arguments.of(
            "after each other",
            with(own(A, B, ""), own(B, A, "")),
            Set.of(Kind.LOOP, Kind.NOT_REACHED)),
        Arguments.of(
            "back to an earlier step", with(own(A, "SUBMIT_NRM", "CALL_999")), Set.of(Kind.LOOP)),
        Arguments.of(
            "round and round without an end",
            with(own(A, "CALL_999", B), own(B, "CALL_999", A)),
            Set.of(Kind.LOOP, Kind.NO_END)),
        Arguments.of("on with itself", with(own(A, "CALL_999", A)), Set.of(Kind.LOOP, Kind.NO_END)),
        Arguments.of("after a step that is gone", with(own(A, C, "")), Set.of(Kind.NOT_REACHED)),
        Arguments.of(
            "after a step of another flow",
            with(own(A, "CONSENT_CONVERSATION", "", EnumSet.of(Who.CHILD))),
            Set.of(Kind.NOT_REACHED)),
        Arguments.of(
            "on with a step that is gone", with(own(A, "CALL_999", C)), Set.of(Kind.LEADS_NOWHERE)),
        Arguments.of(
            "on with a step of another flow",
            with(own(A, "CALL_999", "ICTG_REFERRAL", EnumSet.of(Who.ADULT))),
            Set.of(Kind.LEADS_NOWHERE)),
        Arguments.of("a longer chain", with(own(B, A, ""), own(A, "REVIEW", "")), Set.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void theShapeOfTheFlowIsChecked(String name, PathwayContent content, Set<Kind> expected) {
    assertThat(Set.copyOf(kinds(content))).isEqualTo(expected);
  }

  @Test
  void aLoopIsToldOnceWithAllItsSteps() {
    List<Finding> loops =
        check(with(own(A, B, ""), own(B, C, ""), own(C, A, ""))).stream()
            .filter(finding -> finding.kind() == Kind.LOOP)
            .toList();
    assertThat(loops).hasSize(1);
    assertThat(loops.getFirst().others()).containsExactly(A, B, C);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(StepCode.CALL_999, 0, Unit.CALENDAR_DAYS, false),
        Arguments.of(StepCode.CALL_999, 1, Unit.CALENDAR_DAYS, true),
        Arguments.of(StepCode.SUBMIT_NRM, 1, Unit.WORKING_DAYS, false),
        Arguments.of(StepCode.SUBMIT_NRM, 1, Unit.CALENDAR_DAYS, false),
        Arguments.of(StepCode.SUBMIT_NRM, 2, Unit.WORKING_DAYS, true),
        Arguments.of(StepCode.SUBMIT_NRM, 2, Unit.CALENDAR_DAYS, true),
        Arguments.of(StepCode.OFFER_SUPPORT, 2, Unit.WORKING_DAYS, false),
        Arguments.of(StepCode.REVIEW, 28, Unit.CALENDAR_DAYS, false),
        Arguments.of(StepCode.REVIEW, 29, Unit.CALENDAR_DAYS, true),
        Arguments.of(StepCode.REVIEW, 20, Unit.WORKING_DAYS, true),
        Arguments.of(StepCode.INDEPENDENT_INTERPRETER, 1, Unit.CALENDAR_DAYS, true),
        Arguments.of(StepCode.EVIDENCE_TO_COME, 90, Unit.CALENDAR_DAYS, false));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitMayBeShorterAndNeverLonger(StepCode code, int count, Unit unit, boolean longer) {
    StepPlan plan = Plans.plan(code, new TimeLimit(count, unit));
    List<Finding> found = check(Plans.whole().with(plan));
    if (longer) {
      assertThat(found).extracting(Finding::kind).containsExactly(Kind.LONGER_THAN_THE_LAW);
      assertThat(Objects.requireNonNull(found.getFirst().law()).source()).isNotBlank();
    } else {
      assertThat(found).isEmpty();
    }
  }

  @Test
  void aStepOfTheLawWithoutAnOwnerIsAFault() {
    StepPlan nobody = StepPlan.empty(StepCode.SUBMIT_NRM);
    assertThat(kinds(Plans.whole().with(nobody))).containsExactly(Kind.NO_OWNER, Kind.NO_CONTACT);
  }

  @Test
  void aContactThatIsGoneFromTheDirectoryIsAFault() {
    StepPlan plan =
        new StepPlan(
            StepCode.REVIEW, "A team", List.of(Plans.HELPLINE, new UUID(0, 1)), null, "", 1, 0);
    assertThat(kinds(Plans.whole().with(plan))).containsExactly(Kind.CONTACT_GONE);
  }

  @Test
  void aStepOfOurOwnNeedsWordsPeopleAndATitleOfItsOwn() {
    OwnStep bare =
        new OwnStep(A, " ", "", "", List.of(), null, Set.of(), Set.of(), "REVIEW", "", 0);
    assertThat(kinds(with(bare)))
        .containsExactly(
            Kind.NO_WORDS,
            Kind.FOR_NOBODY,
            Kind.OWN_WITHOUT_OWNER,
            Kind.OWN_WITHOUT_LIMIT,
            Kind.NO_CONTACT);
    OwnStep one = own(A, "REVIEW", "");
    OwnStep same =
        new OwnStep(
            B,
            "  step " + A.toLowerCase(Locale.UK),
            "Words",
            "A team",
            List.of(Plans.HELPLINE),
            one.limit(),
            one.who(),
            EnumSet.allOf(Way.class),
            "REVIEW",
            "",
            0);
    assertThat(kinds(with(one, same))).containsExactly(Kind.SAME_TITLE, Kind.SAME_TITLE);
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void noVersionCanLeaveOutAStepOfTheLaw(Who who) {
    PathwayContent nothing = new PathwayContent(List.of(), List.of());
    assertThat(Flow.of(nothing, who, DAY).lines())
        .extracting(Flow.Line::code)
        .containsExactlyInAnyOrderElementsOf(
            LawFlow.stepsFor(who, DAY).stream().map(Enum::name).toList());
    assertThat(Flow.of(nothing, who, DAY).lines().getFirst().code()).isEqualTo("CALL_999");
  }
}
