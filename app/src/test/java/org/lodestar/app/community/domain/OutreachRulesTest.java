package org.lodestar.app.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.community.AVisit;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachPlan.State;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.app.site.Refused.Refusal;

/** What plans, places and visits must say, case by case. */
class OutreachRulesTest {
  private static final UUID ORGANISATION = new UUID(0, 1);
  private static final UUID SITE = new UUID(0, 2);
  private static final UUID OFF = new UUID(0, 3);
  private static final UUID PLAN = new UUID(0, 4);
  private static final LocalDate BEGINS = LocalDate.of(2026, 1, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private static OutreachPlan.Content plan(
      String title, @Nullable LocalDate ends, Audience... whom) {
    return new OutreachPlan.Content(
        title,
        whom.length == 0 ? Set.of() : EnumSet.copyOf(List.of(whom)),
        "Few drivers know whom to ring",
        "",
        ORGANISATION,
        BEGINS,
        ends);
  }

  private static OutreachSite site(UUID id, String name, boolean listed) {
    return new OutreachSite(
        id,
        PLAN,
        new OutreachSite.Content(OutreachSite.Kind.LORRY_PARK, name, "1 Invented Road"),
        listed,
        0);
  }

  private static List<String> fields(List<Refusal> wrong) {
    return wrong.stream().map(Refusal::field).toList();
  }

  @Test
  void aPlanSaysForWhomItIsAndEndsNotBeforeItBegins() {
    assertThat(PlanRules.check(plan("Drivers", null, Audience.DRIVERS))).isEmpty();
    assertThat(PlanRules.check(plan("Drivers", BEGINS, Audience.DRIVERS))).isEmpty();
    assertThat(fields(PlanRules.check(plan("Drivers", BEGINS.minusDays(1))))) //
        .containsExactly("audiences", "ends");
  }

  @ParameterizedTest
  @CsvSource({
    "Come back on Sunday, true",
    "The gate opens at 6.30 and 40 of 120 bays were full, true",
    "Bays 12 34 56, true",
    "Ask someone@example.org, false",
    "Ring 07700 900123, false",
    "Ring (01632) 960 983, false"
  })
  void wordsByWhichSomebodyIsReachedAreRefused(String words, boolean fine) {
    assertThat(PlanRules.checkEnd(words).isEmpty()).isEqualTo(fine);
    assertThat(VisitRules.checkReason(words).isEmpty()).isEqualTo(fine);
    assertThat(PlanRules.check(plan(words, null, Audience.HOSTS)).isEmpty()).isEqualTo(fine);
  }

  @Test
  void aPlanEndsWithWordsAndALogIsChangedForAReason() {
    assertThat(fields(PlanRules.checkEnd(""))).containsExactly("note");
    assertThat(fields(VisitRules.checkReason(""))).containsExactly("reason");
  }

  @Test
  void noTwoPlacesOfAPlanHaveOneName() {
    List<OutreachSite> others = List.of(site(SITE, "Grey Heron Lorry Park", true));
    OutreachSite.Content same = site(OFF, "grey heron lorry park", true).content();
    assertThat(fields(PlanRules.check(same, others, Set.of()))).containsExactly("name");
    assertThat(PlanRules.check(same, List.of(), Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "E05000001, true", "E05000003, false", "Alder, false"})
  void aPlaceNeedNameNoWardAndElseNamesOneOfTheList(String ward, boolean fine) {
    OutreachSite.Content content =
        new OutreachSite.Content(OutreachSite.Kind.SCHOOL, "Elm School", "Elm Road", ward);
    List<Refusal> wrong = PlanRules.check(content, List.of(), Set.of("E05000001", "E05000002"));
    assertThat(fields(wrong)).isEqualTo(fine ? List.of() : List.of("ward"));
    assertThat(PlanRules.check(content, List.of(), Set.of()).isEmpty()).isEqualTo(ward.isEmpty());
  }

  private static AVisit right() {
    return AVisit.to(SITE, ORGANISATION, TODAY);
  }

  private static Visit.Handed cards(Integer number) {
    return new Visit.Handed(number, null, null, null);
  }

  static Stream<Arguments> wrongVisits() {
    return Stream.of(
        wrong("", visit -> visit),
        wrong("", visit -> visit.on(BEGINS)),
        wrong("", visit -> visit.withPeople(null)),
        wrong("", visit -> visit.withPeople(0)),
        wrong("", visit -> visit.withPeople(10_000)),
        wrong("", visit -> visit.withTeam(200, Set.of(ORGANISATION))),
        wrong("", visit -> visit.handing(cards(0), "")),
        wrong("day", visit -> visit.on(TODAY.plusDays(1))),
        wrong("day", visit -> visit.on(BEGINS.minusDays(1))),
        wrong("site", visit -> visit.at(new UUID(9, 9))),
        wrong("site", visit -> visit.at(OFF)),
        wrong("audience", visit -> visit.meeting(Audience.HOSTS)),
        wrong("team", visit -> visit.withTeam(0, Set.of(ORGANISATION))),
        wrong("team", visit -> visit.withTeam(201, Set.of(ORGANISATION))),
        wrong("organisations", visit -> visit.withTeam(2, Set.of())),
        wrong("organisations", visit -> visit.withTeam(2, Set.of(new UUID(9, 9)))),
        wrong("people", visit -> visit.withPeople(-1)),
        wrong("people", visit -> visit.withPeople(10_001)),
        wrong("languages", visit -> visit.in(Set.of())),
        wrong("cards", visit -> visit.handing(cards(10_001), "")),
        wrong("next", visit -> visit.handing(cards(3), "Ring 07700 900123")));
  }

  private static Arguments wrong(String field, UnaryOperator<AVisit> made) {
    return Arguments.of(field, made.apply(right()).content());
  }

  private static VisitRules.Known known() {
    return new VisitRules.Known(
        new OutreachPlan(PLAN, plan("Drivers", null, Audience.DRIVERS), State.RUNNING, "", 0),
        List.of(site(SITE, "Grey Heron", true), site(OFF, "Old yard", false)),
        Set.of(ORGANISATION));
  }

  @ParameterizedTest
  @MethodSource("wrongVisits")
  void aVisitSaysWhereWhenWhoAndToWhom(String field, Visit.Content visit) {
    Set<String> wrong = new HashSet<>(fields(VisitRules.check(visit, known(), null, TODAY)));
    assertThat(wrong).isEqualTo(field.isEmpty() ? Set.of() : Set.of(field));
  }

  @Test
  void aPlaceThatIsOffTheListStaysWithTheVisitsThatNameIt() {
    Visit.Content visit = right().at(OFF).content();
    assertThat(VisitRules.check(visit, known(), OFF, TODAY)).isEmpty();
    assertThat(fields(VisitRules.check(visit, known(), SITE, TODAY))).containsExactly("site");
  }

  @Test
  void whatNobodyCountedIsNoAmountAndNoughtIsOne() {
    assertThat(VisitFact.of(right().content()).line())
        .isEqualTo("outreach.visited|2026-03|audience=DRIVERS;language=ENGLISH,POLISH|people=12");
    assertThat(VisitFact.of(right().withPeople(0).content()).amounts()).containsEntry("people", 0L);
    assertThat(VisitFact.of(right().withPeople(null).content()).amounts()).isEmpty();
    assertThat(VisitFact.of(right().in(EnumSet.of(Spoken.DARI)).content()).tags("language"))
        .containsExactly("DARI");
  }
}
