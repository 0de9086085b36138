package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.domain.ClosingRules.Against;
import org.lodestar.app.casework.domain.ClosingRules.Standing;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.StepCode;

/** For which reason a case may be closed, by how the people in it stand. */
class ClosingRulesTest {
  @ParameterizedTest(name = "{0}, open {1}, missing {2}, danger {3}, words {4}: {5}")
  @CsvSource({
    "SAFE_AND_SUPPORTED, , false, false, false,",
    "SAFE_AND_SUPPORTED, OFFER_SUPPORT REVIEW, false, false, false,",
    "SAFE_AND_SUPPORTED, ADULT_SAFEGUARDING_CONCERN, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, ADVOCATE, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, CALL_999, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, HEALTH_CHECK, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, MISSING_RISK_REVIEW, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, CHILD_FRONT_DOOR, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, SUPPORT_ENDS, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, SUPPORT_END_DATE, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, LEGAL_ADVICE, false, false, true, closeUnsafe",
    "SAFE_AND_SUPPORTED, COUNCIL_CARE ADVOCATE, false, false, true, closeUnanswered",
    "SAFE_AND_SUPPORTED, , true, false, true, closeMissing",
    "SAFE_AND_SUPPORTED, , false, true, true, closeDanger",
    "NO_CONTACT_POSSIBLE, ADVOCATE, false, false, false, closeWords",
    "NO_CONTACT_POSSIBLE, ADVOCATE, false, false, true,",
    "NO_CONTACT_POSSIBLE, , false, false, false,",
    "NO_CONTACT_POSSIBLE, , false, true, true, closeDanger",
    "NO_CONTACT_POSSIBLE, , true, false, true, closeMissing",
    "PERSON_DOES_NOT_WISH_CONTACT, COUNCIL_HOUSING, false, false, false, closeWords",
    "NOT_EXPLOITATION, HEALTH_CHECK, false, false, false, closeWords",
    "HANDED_TO_ANOTHER_SERVICE, COUNCIL_HOUSING, true, true, false, closeWords",
    "HANDED_TO_ANOTHER_SERVICE, COUNCIL_HOUSING, true, true, true,",
    "OPENED_IN_ERROR, HEALTH_CHECK, false, false, false,"
  })
  void aCaseSaysSafeOnlyWhereNothingStandsAgainstItAndElseCarriesWhatIsOpen(
      CloseReason reason,
      @Nullable String open,
      boolean missing,
      boolean danger,
      boolean words,
      @Nullable String key) {
    assertThat(refusal(reason, new Standing(codes(open), missing, danger, Set.of()), words))
        .isEqualTo(key == null ? null : "casework.rule." + key);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "SAFE_AND_SUPPORTED, NO_BED, closeAgainst.NO_BED",
    "SAFE_AND_SUPPORTED, ASKED_AGAIN NO_BED, closeAgainst.NO_BED",
    "SAFE_AND_SUPPORTED, HOUSING_REFUSED, closeAgainst.HOUSING_REFUSED",
    "SAFE_AND_SUPPORTED, ASKED_AGAIN, closeAgainst.ASKED_AGAIN",
    "SAFE_AND_SUPPORTED, UNSENT_EVIDENCE CAN_BE_REVIEWED, closeAgainst.UNSENT_EVIDENCE",
    "SAFE_AND_SUPPORTED, CAN_BE_REVIEWED,",
    "NOT_EXPLOITATION, CAN_BE_REVIEWED, closeNotExploitation",
    "NOT_EXPLOITATION, ASKED_AGAIN, closeNotExploitation",
    "NOT_EXPLOITATION, NO_BED,",
    "NO_CONTACT_POSSIBLE, NO_BED ASKED_AGAIN CAN_BE_REVIEWED,",
    "OPENED_IN_ERROR, NO_BED,"
  })
  void noCaseIsSafeWithoutABedAndNoDecisionThatCanBeReviewedIsAFinding(
      CloseReason reason, String against, @Nullable String key) {
    Set<Against> so = EnumSet.noneOf(Against.class);
    Stream.of(against.split(" ")).map(Against::valueOf).forEach(so::add);
    assertThat(refusal(reason, new Standing(Set.of(), false, false, so), true))
        .isEqualTo(key == null ? null : "casework.rule." + key);
  }

  private static @Nullable String refusal(CloseReason reason, Standing now, boolean words) {
    try {
      ClosingRules.check(reason, now, words);
      return null;
    } catch (Refused refused) {
      return refused.key();
    }
  }

  private static Set<StepCode> codes(@Nullable String names) {
    EnumSet<StepCode> codes = EnumSet.noneOf(StepCode.class);
    Stream.ofNullable(names)
        .flatMap(each -> Stream.of(each.split(" ")))
        .map(StepCode::valueOf)
        .forEach(codes::add);
    return codes;
  }
}
