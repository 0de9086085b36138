package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.BestInterests.Point;
import org.lodestar.app.casework.Decision.Outcome;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** What must be written before anybody may decide for an adult. */
@SuppressWarnings("NullAway") // It reads no annotation of a nested type from a class file.
class InterestsRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private final Map<Part, PersonalText> words = new EnumMap<>(Part.class);
  private final Map<AdvocateKind, AdvocateAnswer> advocates = new EnumMap<>(AdvocateKind.class);
  private Map<Ability, Known> abilities = Map.of(Ability.RETAIN, Known.NO);
  private Set<Point> considered = EnumSet.allOf(Point.class);
  private @Nullable Known wish = Known.NO;
  private @Nullable Outcome outcome = Outcome.DO_NOT_REFER;
  private @Nullable LocalDate decided = DAY;
  private @Nullable LocalDate again = DAY.plusDays(28);

  InterestsRulesTest() {
    for (Part part : Part.values()) {
      words.put(part, PersonalText.of("Invented words"));
    }
    for (AdvocateKind kind : AdvocateKind.values()) {
      advocates.put(kind, new AdvocateAnswer(State.NONE_DUE, PersonalText.of("Asked")));
    }
  }

  private List<String> missing() {
    BestInterests content =
        new BestInterests(
            Matter.REFERRAL,
            words,
            abilities,
            advocates,
            considered,
            wish,
            outcome,
            decided,
            again);
    Refused refused =
        catchThrowableOfType(Refused.class, () -> InterestsRules.checkComplete(content, DAY));
    return refused == null
        ? List.of()
        : refused.refusals().stream().map(Refused.Refusal::field).toList();
  }

  @Test
  void aRecordThatLacksNothingMayBeAgreed() {
    assertThat(missing()).isEmpty();
    words.remove(Part.WHY_NOW);
    assertThat(missing()).as("no advocate is owed").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WHY_NOW", "AT_ONCE"})
  void noPartMayBeEmpty(Part part) {
    words.remove(part);
    assertThat(missing()).containsExactly(InterestsRules.field(part));
  }

  @ParameterizedTest
  @CsvSource({
    "Nobody,                                       false",
    "'no one.',                                    false",
    "None,                                         false",
    "n/a,                                          false",
    "'Nobody: she named nobody and has no family', true",
    "'Her sister, who says that she wants to stay', true",
  })
  void thatNobodyWasConsultedHasItsReason(String said, boolean enough) {
    words.put(Part.CONSULTED, PersonalText.of(said));
    assertThat(missing().isEmpty()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({
    "NO,        false, against",
    "NO,        true,  ''",
    "YES,       false, ''",
    "NOT_KNOWN, false, ''",
    ",          true,  asTheyWish",
  })
  void whatGoesAgainstTheirWishHasItsReason(@Nullable Known theirs, boolean words, String missing) {
    wish = theirs;
    if (!words) {
      this.words.remove(Part.AGAINST);
    }
    assertThat(String.join(" ", missing())).isEqualTo(missing);
  }

  @Test
  void whoCouldDoAllOfItDecidesThemselves() {
    abilities = Map.of(Ability.UNDERSTAND, Known.YES, Ability.WEIGH, Known.NOT_KNOWN);
    assertThat(missing()).containsExactly("understand");
  }

  @ParameterizedTest
  @CsvSource({
    "ENQUIRY,    NOT_ASKED,   true",
    "ENQUIRY,    ASKED,       true",
    "ENQUIRY,    OFFERED,     false",
    "ENQUIRY,    REFUSED,     true",
    "ENQUIRY,    UNAVAILABLE, true",
    "ENQUIRY,    NONE_DUE,    false",
    "ASSESSMENT, REFUSED,     true",
    "IMCA_DUTY,  REFUSED,     true",
    "IMCA_POWER, REFUSED,     false",
    "IMCA_POWER, ASKED,       true"
  })
  void anAdvocateIsOwedUntilOneIsThereOrNoneIsDue(AdvocateKind kind, State state, boolean owed) {
    advocates.put(kind, new AdvocateAnswer(state, PersonalText.of("Council, on Monday")));
    assertThat(AdvocateAnswer.isOwed(advocates)).isEqualTo(owed);
    words.remove(Part.WHY_NOW);
    assertThat(missing().contains("whyNow")).isEqualTo(owed);
  }

  @ParameterizedTest
  @EnumSource(AdvocateKind.class)
  void eachKindOfAdvocateHasAnAnswerAndAReason(AdvocateKind kind) {
    advocates.remove(kind);
    assertThat(missing()).containsExactly(InterestsRules.field(kind));
    advocates.put(kind, new AdvocateAnswer(State.NONE_DUE, null));
    assertThat(missing()).containsExactly(InterestsRules.field(kind) + "Words");
  }

  @ParameterizedTest
  @EnumSource(Point.class)
  void noPointOfTheChecklistIsLeftOut(Point point) {
    considered = EnumSet.complementOf(EnumSet.of(point));
    assertThat(missing()).containsExactly("considered");
  }

  @Test
  void aDecisionIsNotOfTomorrowAndItsReviewNotOfYesterday() {
    decided = DAY.plusDays(1);
    again = DAY.minusDays(1);
    assertThat(missing()).containsExactly("decidedOn", "reviewOn");
    decided = null;
    again = null;
    outcome = null;
    assertThat(missing()).containsExactly("outcome", "decidedOn", "reviewOn");
  }

  @Test
  void aNextLookHasADayThatIsNotPast() {
    assertThatCode(() -> InterestsRules.checkReview(advocates, DAY, DAY))
        .doesNotThrowAnyException();
    assertThatCode(() -> InterestsRules.checkReview(advocates, DAY.minusDays(1), DAY))
        .hasMessageContaining("notInPast");
  }
}
