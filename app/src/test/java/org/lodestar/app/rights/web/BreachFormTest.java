package org.lodestar.app.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.web.BreachWarningForm.Came;
import org.lodestar.app.rights.web.BreachWarningForm.Tonight;
import org.lodestar.app.site.Refused.Refusal;

class BreachFormTest {
  @ParameterizedTest
  @CsvSource({
    "NO,        NO,        ,          ,                                        NO",
    "NO,        YES,       NO,        Ann of the housing team rang me from it, NO",
    "NO,        NOT_KNOWN, NO,        Ann of the housing team rang me from it, NO",
    "NO,        YES,       NO,        ,                                        NOT_KNOWN",
    "NO,        YES,       NO,        I think it is empty,                     NOT_KNOWN",
    "NO,        YES,       NO,        Probably it is with the caretaker there, NOT_KNOWN",
    "NO,        YES,       ,          Ann of the housing team rang me from it, NOT_KNOWN",
    "NO,        YES,       NOT_KNOWN, , NOT_KNOWN",
    "NO,        YES,       YES, , YES",
    "NO,        NO,        YES, , YES",
    "NO,        NOT_KNOWN, , , NOT_KNOWN",
    "NO,        ,          , , NOT_KNOWN",
    "NOT_KNOWN, NO,        , , NOT_KNOWN",
    "NOT_KNOWN, YES,       NO, , NOT_KNOWN",
    "YES,       NO,        NO, , YES",
  })
  void whoeverCouldBeFoundIsInPossibleDangerUnlessItIsKnownThatNobodyTheyFearHasIt(
      Danger said,
      @Nullable Danger where,
      @Nullable Danger feared,
      @Nullable String has,
      Danger counted) {
    BreachForm form =
        new BreachForm(said, "A letter", where, feared, has, "", "", null, "", null, "");
    assertThat(form.counted()).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({
    "7700 900 123,              0,    true",
    "7700 900123 (ask for Cass),0,    true",
    "7700-900-123,              +44,  true",
    "7700 900 123,              +44 0,true",
    "20 7946 0000,              0,    false",
    "extension 123,             '',   false",
    "'the desk, day and night', '',   false",
  })
  void aMobileIsAskedAbout(String number, String before, boolean asked) {
    String ring = before + number;
    BreachForm form =
        new BreachForm(Danger.YES, "A letter", null, null, "", "", ring, null, "", null, "");
    assertThat(form.asksWhosePhone()).isEqualTo(asked);
  }

  private static BreachWarningForm looked(
      @Nullable Tonight tonight, @Nullable String how, @Nullable String movesAt) {
    return new BreachWarningForm(
        Came.LOOKED,
        "I sat with her",
        null,
        "",
        "",
        null,
        "",
        "",
        null,
        "",
        tonight,
        how,
        movesAt,
        "",
        null,
        "",
        0L);
  }

  @ParameterizedTest
  @CsvSource({
    "STAYS,   Ann sits with her,                     ,      ''",
    "DECIDED, Ann sits with her,                     ,      ''",
    "POLICE,  ok,                                    ,      tonightHow",
    "POLICE,  They drive past her door each hour,    ,      ''",
    "MOVES,   ok,                                    21:30, tonightHow",
    "MOVES,   Her sister drives her to another town, ,      movesAt",
    "MOVES,   Her sister drives her to another town, 21:30, ''",
    ",        Ann sits with her,                     ,      tonight",
    "STAYS,   ,                                      ,      tonightHow",
  })
  void whoeverMovesOrIsLeftToThePoliceIsKeptSafeByASentenceAndTonight(
      @Nullable Tonight tonight, @Nullable String how, @Nullable String movesAt, String missing) {
    List<Refusal> faults = looked(tonight, how, movesAt).missing();
    assertThat(faults.stream().map(Refusal::field).toList())
        .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
  }

  @ParameterizedTest
  @CsvSource({"STAYS, true", "DECIDED, true", "MOVES, false", "POLICE, false"})
  void whoeverDecidedToStayStays(Tonight tonight, boolean stays) {
    assertThat(tonight.stays()).isEqualTo(stays);
  }

  @ParameterizedTest
  @CsvSource({
    "her brother,                      true",
    "Her sister-in-law,                true",
    "the grandmother and her friends,  true",
    "my neighbour’s wife,              true",
    "Her advocate,                     false",
    "Ann of the family support team,   false",
    "a children’s social worker,       false",
    "the children and families team,   false",
    "Ben of a partner organisation,    false",
  })
  void nobodyIsWarnedThroughFamilyAndATeamForFamiliesIsNone(String speaker, boolean relative) {
    assertThat(BreachWarningForm.isRelative(speaker)).isEqualTo(relative);
  }
}
