package org.lodestar.app.exchange.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.exchange.SummaryGiven;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.vault.PersonalText;

/**
 * Somebody's record in the council's system, and what a summary for it is to hold.
 *
 * @param ground on what it rests: their yes or a duty
 * @param parts codes of the parts that are needed
 * @param untold whether the page was opened before anybody said what it is for, so that nothing was
 *     ticked on it
 * @param version of the record that was looked at; 0 where none was named
 * @param readNo whether they read what the person said no to in their own words, which is not in it
 */
record SummaryAsked(
    @Nullable @Size(max = 60, message = "exchange.summary.long") String system,
    @Nullable @Size(max = 60, message = "exchange.summary.long") String number,
    @Nullable SummaryPurpose purpose,
    @Nullable Ground ground,
    @Nullable Set<String> parts,
    @Nullable Boolean untold,
    @Nullable Long version,
    @Nullable Boolean readNo) {
  /** Enough to go on there; more is ticked where it is needed. */
  static final List<String> NEEDED =
      List.of(
          "IDENTITY",
          "NEEDS_OF_COMMUNICATION",
          "AGE",
          "CONTACT",
          "SITUATION",
          "CONSENTS",
          "DECISIONS",
          "BEST_INTERESTS",
          "REFERRAL",
          SummaryGiven.DECIDED);

  /** An assessment of needs is of needs: not of what they were asked, and what the answer was. */
  private static final List<String> OF_NEEDS =
      List.of(
          "IDENTITY",
          "NEEDS_OF_COMMUNICATION",
          "AGE",
          "CONTACT",
          "SITUATION",
          "NEEDS",
          "BEST_INTERESTS");

  /** For the sake of a child it is told who the adult is, and not what was done to them. */
  private static final List<String> OF_AN_ADULT =
      List.of("IDENTITY", "NEEDS_OF_COMMUNICATION", "AGE", "CONTACT");

  /**
   * What is ticked beforehand: nothing until somebody says what it is for.
   *
   * @param child whether it is about somebody treated as a child
   */
  static List<String> needed(@Nullable SummaryPurpose purpose, boolean child) {
    if (purpose == null) {
      return List.of();
    }
    boolean forAnother = purpose.isForChild() && !child;
    if (forAnother) {
      return OF_AN_ADULT;
    }
    return purpose == SummaryPurpose.CARE_AND_SUPPORT ? OF_NEEDS : NEEDED;
  }

  /** The same with the ticks of its purpose, where nothing was ticked since none was named. */
  SummaryAsked ticked(boolean child) {
    boolean usual = Boolean.TRUE.equals(untold) && codes().isEmpty() && purpose != null;
    return usual
        ? new SummaryAsked(
            system,
            number,
            purpose,
            ground,
            Set.copyOf(needed(purpose, child)),
            untold,
            version,
            readNo)
        : this;
  }

  /** How it is to be given. */
  SummaryGiven given(SummaryKind form) {
    return new SummaryGiven(
        form,
        Objects.requireNonNullElse(ground, Ground.UNSAID),
        codes().contains(SummaryGiven.DECIDED));
  }

  Set<String> codes() {
    return parts == null ? Set.of() : parts;
  }

  String systemTyped() {
    return Objects.requireNonNullElse(system, "").strip();
  }

  String numberTyped() {
    return Objects.requireNonNullElse(number, "").strip();
  }

  /** Whether anything is typed of the record. */
  boolean names() {
    return !systemTyped().isEmpty() || !numberTyped().isEmpty();
  }

  PersonalText systemText() {
    return PersonalText.of(systemTyped());
  }

  PersonalText numberText() {
    return PersonalText.of(numberTyped());
  }

  /** Typed text stays out of logs. */
  @Override
  public String toString() {
    return "SummaryAsked";
  }
}
