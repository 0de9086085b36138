package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;

/**
 * When somebody may be called an adult. Section 51 of the Modern Slavery Act 2015 presumes a child
 * while age is not settled; how old somebody looks settles nothing.
 */
public final class AgeRules {
  private AgeRules() {}

  /**
   * Refuses a finding that would make an adult of a child without proof. What was said while
   * drugged is asked again, and replaces nothing that was known before; how old somebody looked is
   * nothing that was known, but makes nobody who looked under 18 doubtful.
   *
   * @param before what was found until now; null for a person who is new
   */
  public static void check(@Nullable AgeFinding before, AgeFinding after) {
    boolean child = before != null && before.status().treatedAsChild();
    if (child && isSaidDrugged(after) && !isSaidDrugged(before) && !isOnlyLooks(before, after)) {
      throw Refused.at("ageBasis", "casework.rule.druggedReplacesNothing");
    }
    if (after.status() != AgeStatus.ADULT) {
      return;
    }
    if (after.basis().neverSettles()) {
      throw Refused.at("ageBasis", "casework.rule.noAdultBy." + after.basis());
    }
    if (child) {
      checkProof(before, after);
    }
  }

  private static boolean isOnlyLooks(@Nullable AgeFinding before, AgeFinding after) {
    return before != null
        && (before.basis() == AgeBasis.IMPRESSION || before.basis() == AgeBasis.REPORTED)
        && (before.status() == after.status() || after.status() == AgeStatus.UNDER_18);
  }

  private static boolean isSaidDrugged(@Nullable AgeFinding found) {
    return found != null && found.basis() == AgeBasis.SAID_DRUGGED;
  }

  /**
   * Refuses to call somebody an adult whose date of birth is disputed, or makes them a child,
   * without documents or an assessment: doubt about age is never a way out of a child's steps.
   */
  public static void checkBirth(PersonDetails person, LocalDate today) {
    boolean adult = person.age().status() == AgeStatus.ADULT && !person.age().basis().settles();
    if (adult && (person.birthDisputed() || isUnder18(person.birth(), today))) {
      throw Refused.at("ageStatus", "casework.rule.birthInDoubt");
    }
  }

  private static boolean isUnder18(UncertainDate birth, LocalDate today) {
    return DefenceLimb.under18At(new UncertainDate.Exact(today), birth).isYes();
  }

  /** Who was only ever doubted because they were drugged is asked again, as somebody new is. */
  private static void checkProof(@Nullable AgeFinding before, AgeFinding after) {
    boolean askedAgain =
        before != null && isSaidDrugged(before) && before.status() == AgeStatus.UNSURE;
    if (!after.basis().settles() && !askedAgain) {
      throw Refused.at("ageBasis", "casework.rule.ageNeedsProof");
    }
    if (after.on() == null || after.note() == null) {
      throw Refused.at("ageBasis", "casework.rule.ageProofNeedsDayAndWords");
    }
  }
}
