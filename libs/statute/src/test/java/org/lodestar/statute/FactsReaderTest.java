package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

class FactsReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void whatIsAbsentIsNotKnownAndTheDayIsToday() {
    assertThat(read(Map.of("ageStatus", "ADULT")))
        .usingRecursiveComparison()
        .ignoringFields("circumstances")
        .isEqualTo(Facts.of(TODAY, AgeStatus.ADULT));
  }

  @Test
  void everyFieldIsRead() {
    Map<String, @Nullable Object> given = new HashMap<>();
    FactsReader.fieldNames().forEach(name -> given.put(name, true));
    given.putAll(
        Map.of(
            "on", "2026-02-28",
            "submitter", "OTHER",
            "ageStatus", "UNSURE",
            "hasCapacity", false,
            "bestInterestsDecision", "DO_NOT_REFER",
            "consentsToNrm", "CANNOT_BE_ASKED",
            "consentsToBeNamed", "YES",
            "willingToHelpPolice", "NO",
            "missing", false));
    given.put("destitute", null);
    Facts facts = read(given);
    assertThat(facts.on()).isEqualTo("2026-02-28");
    assertThat(facts.submitter()).isEqualTo(Submitter.OTHER);
    assertThat(facts.ageStatus()).isEqualTo(AgeStatus.UNSURE);
    assertThat(facts.reasonableGrounds()).isEqualTo(Known.YES);
    assertThat(facts.hasCapacity()).isEqualTo(Known.NO);
    assertThat(facts.bestInterestsDecision()).isEqualTo(BestInterestsDecision.DO_NOT_REFER);
    assertThat(facts.consentsToNrm()).isEqualTo(NrmConsent.CANNOT_BE_ASKED);
    assertThat(facts.consentsToBeNamed()).isEqualTo(Agreement.YES);
    assertThat(facts.willingToHelpPolice()).isEqualTo(Agreement.NO);
    assertThat(facts.circumstances())
        .containsEntry(Circumstance.MISSING, Known.NO)
        .containsEntry(Circumstance.DESTITUTE, Known.NOT_KNOWN)
        .containsEntry(Circumstance.ALREADY_REFERRED, Known.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reasonableGrounds",
        "hasCapacity",
        "bestInterestsDecision",
        "immediateDanger",
        "inCustody"
      })
  void nullIsTakenForNotKnownWhereTheFieldAllowsIt(String field) {
    assertThat(read(with(field, null))).isEqualTo(read(Map.of("ageStatus", "ADULT")));
  }

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of("on", "24/11/2026", "on must be a date written as 2026-11-24"),
        Arguments.of("on", "2026-02-30", "on must be a date written as 2026-11-24"),
        Arguments.of("on", "2026-1-2", "on must be a date written as 2026-11-24"),
        Arguments.of("on", "+12026-01-01", "on must be a date written as 2026-11-24"),
        Arguments.of("on", 20261124, "on must be a date written as 2026-11-24, not a number"),
        Arguments.of("on", null, "on cannot be null"),
        Arguments.of("on", "2015-10-31", "on is 2015-10-31, before the duty began on 2015-11-01"),
        Arguments.of("ageStatus", null, "ageStatus cannot be null"),
        Arguments.of("ageStatus", "adult", "ageStatus must be UNDER_18, UNSURE or ADULT"),
        Arguments.of("ageStatus", true, "ageStatus must be UNDER_18, UNSURE or ADULT, not true"),
        Arguments.of("ageStatus", "", "ageStatus must be"),
        Arguments.of("ageStatus", "ADULT\0", "ageStatus must be"),
        Arguments.of(
            "submitter",
            "POLICE",
            "submitter must be FIRST_RESPONDER, CHILDRENS_FRONT_DOOR, UNNAMED or OTHER"),
        Arguments.of("submitter", null, "submitter cannot be null"),
        Arguments.of("reasonableGrounds", "yes", "reasonableGrounds must be true, false or null"),
        Arguments.of("hasCapacity", 1, "hasCapacity must be true, false or null, not a number"),
        Arguments.of("missing", List.of(), "missing must be true, false or null, not a list"),
        Arguments.of("destitute", Map.of(), "destitute must be true, false or null, not an object"),
        Arguments.of("bestInterestsDecision", "NONE_YET", "bestInterestsDecision must be REFER or"),
        Arguments.of("bestInterestsDecision", "REFER", "bestInterestsDecision can be given only"),
        Arguments.of("consentsToNrm", "NOT_ASKED", "consentsToNrm must be YES, NO, CANNOT_BE_ASK"),
        Arguments.of("consentsToNrm", null, "consentsToNrm cannot be null"),
        Arguments.of("consentsToBeNamed", "MAYBE", "consentsToBeNamed must be YES, NO or NOT_ASK"),
        Arguments.of("willingToHelpPolice", false, "willingToHelpPolice must be YES, NO or NOT_A"),
        Arguments.of("nationality", "any", "nationality is not one of the facts"),
        Arguments.of("AgeStatus", "ADULT", "AgeStatus is not one of the facts"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void aWrongValueIsRefusedInASentenceThatNamesTheField(
      String field, @Nullable Object value, String sentence) {
    InputRefused refused = catchThrowableOfType(InputRefused.class, () -> read(with(field, value)));
    assertThat(refused).hasMessageStartingWith(sentence);
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNDER_18", "UNSURE", "ADULT"})
  void consentWithoutCapacityIsRefusedAtEveryAge(String age) {
    Map<String, Object> given =
        Map.of("ageStatus", age, "hasCapacity", false, "consentsToNrm", "YES");
    assertThatThrownBy(() -> read(given))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith("consentsToNrm cannot be YES when hasCapacity is false");
  }

  @Test
  void theAgeStatusCannotBeLeftOut() {
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(InputRefused.class)
        .hasMessage("ageStatus is missing; it must be UNDER_18, UNSURE or ADULT.");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    InputRefused refused =
        catchThrowableOfType(
            InputRefused.class, () -> read(Map.of("on", "x", "missing", 1, "colour", "red")));
    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactly("colour", "on", "ageStatus", "missing");
  }

  @Test
  void aStrangersTextIsShownShortAndWithoutControlCharacters() {
    assertThatThrownBy(() -> read(with("ageStatus", "a\u202E\0\n\uD800" + "b".repeat(10_000))))
        .hasMessageContaining("\"a\uFFFD\uFFFD\uFFFD\uFFFDbbb")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).doesNotContain("\n"));
  }

  private static Facts read(Map<String, ? extends @Nullable Object> given) {
    return FactsReader.read(given, TODAY);
  }

  private static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
    Map<String, @Nullable Object> given = new HashMap<>();
    given.put("ageStatus", "ADULT");
    given.put(field, value);
    return given;
  }
}
