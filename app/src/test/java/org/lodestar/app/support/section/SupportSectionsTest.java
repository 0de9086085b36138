package org.lodestar.app.support.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.support.Someone.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.site.Language;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.Someone;
import org.lodestar.app.support.face.Outcomes;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.face.SupportPlans;
import org.lodestar.vocabulary.AgeStatus;

/** What of support can be given out with a case, and what cannot. */
@PlatformTest
class SupportSectionsTest {
  private static final Set<String> CODES =
      Set.of("RISK", "SAFETY_PLAN", "NEEDS", "SUPPORT_PLAN", "SERVICES", "OUTCOMES");

  private final CaseSections sections;
  private final List<CaseSection> all;
  private final Sheets sheets;
  private final SupportPlans plans;
  private final Outcomes outcomes;
  private final Someone someone;

  private Someone.Made adult;

  SupportSectionsTest(
      CaseSections sections,
      List<CaseSection> all,
      Sheets sheets,
      SupportPlans plans,
      Outcomes outcomes,
      Someone someone) {
    this.sections = sections;
    this.all = all;
    this.sheets = sheets;
    this.plans = plans;
    this.outcomes = outcomes;
    this.someone = someone;
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
  }

  private String said(String... codes) {
    return adult
        .as(
            () ->
                sections.read(
                    adult.worker(),
                    adult.caseFile(),
                    adult.person(),
                    Set.of(codes),
                    Language.ENGLISH))
        .stream()
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.label() + ": " + line.words().text())
        .collect(Collectors.joining("\n"));
  }

  private void write(SheetKind kind, String topic, Answers answers, int basedOn) {
    adult.doing(
        () ->
            sheets.write(
                adult.worker(), adult.caseFile(), adult.person(), kind, topic, answers, basedOn));
  }

  @Test
  void eachPartIsNarrowedAndAdvocacyIsNone() {
    assertThat(all).extracting(CaseSection::code).containsAll(CODES);
    assertThat(all)
        .filteredOn(section -> CODES.contains(section.code()))
        .allMatch(section -> section.nature() == CaseSection.Nature.NARROWED);
    assertThat(all)
        .noneMatch(section -> section.getClass().getSimpleName().contains("Advoca"))
        .noneMatch(section -> section.code().contains("ADVOCA"));
  }

  @Test
  void theNewestRiskIsSaidAndNotWhatCameBefore() {
    write(SheetKind.RISK, "", answers("level", "HIGH", "reasons", "Then"), 0);
    write(SheetKind.RISK, "", answers("level", "MEDIUM", "reasons", "Now"), 1);
    assertThat(said("RISK")).contains("Medium", "Now").doesNotContain("Then", "High");
    assertThat(said("SAFETY_PLAN")).isEmpty();
  }

  @Test
  void theCallPlanIsInNoPart() {
    assertThat(all).extracting(CaseSection::code).doesNotContain("CALL_PLAN");
  }

  @Test
  void aPlanIsSaidWithoutTheNamesOfWorkers() {
    var goal =
        adult.as(
            () ->
                plans.set(
                    adult.worker(),
                    adult.caseFile(),
                    adult.person(),
                    answers("words", "A room", "whose", "PERSON", "state", "OPEN")));
    adult.doing(
        () ->
            plans.add(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                goal,
                answers(
                    "what", "Ask", "due", "2026-12-01", "owner", adult.worker().id().toString())));
    assertThat(said("SUPPORT_PLAN"))
        .contains("A room", "Ask", "1 December 2026")
        .doesNotContain(adult.worker().displayName(), adult.worker().id().toString());
  }

  @Test
  void scoresStayWithThePersonAndAreGivenToNobody() {
    Answers yes =
        new Answers(
            Map.of(
                "answer", List.of("YES"),
                "on", List.of("2026-11-01"),
                "explained", List.of("OPTIONAL", "WITHDRAW", "NO_CONDITION", "WHO_SEES")));
    adult.doing(() -> outcomes.answer(adult.worker(), adult.caseFile(), adult.person(), yes));
    adult.doing(
        () ->
            outcomes.score(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                answers("on", "2026-11-02", "HOUSING", "7")));
    assertThat(said("OUTCOMES")).isEmpty();
    assertThat(sections.list()).extracting(CaseSection::code).doesNotContain("OUTCOMES");
    assertThat(all)
        .filteredOn(CaseSection::stays)
        .extracting(CaseSection::code)
        .contains("OUTCOMES");
  }
}
