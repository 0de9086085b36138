package org.lodestar.app.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/**
 * That anybody asked a public body for information which is not about themselves. Who asked stands
 * in that body's own register and not here.
 *
 * @param prepared what is to be answered; null while nobody wrote it
 * @param review null where nobody wanted it looked at again
 * @param version for optimistic locking
 */
public record InformationRequest(
    UUID id,
    String reference,
    UUID organisation,
    Asked asked,
    InformationState state,
    Days days,
    @Nullable Answered prepared,
    @Nullable Review review,
    Marks marks,
    long version) {

  /**
   * What was asked.
   *
   * @param theirs its number in the register of the body that was asked
   * @param wish in words without names
   * @param figures whether figures are wanted
   */
  public record Asked(
      InformationLaw law,
      LocalDate received,
      PersonalText theirs,
      PersonalText wish,
      boolean figures) {}

  /**
   * Its days.
   *
   * @param due the last day of the answer
   * @param countsFrom the day after which they count: of receipt, or on which it was said what was
   *     meant
   * @param paused since when they stand still; null while they count
   * @param longerTold when whoever asks was told that it takes longer; null where they were not
   * @param longer why it does; null where it does not
   * @param sent when it went to the information team; null before
   * @param answered when whoever asked was answered; null before
   */
  public record Days(
      LocalDate due,
      LocalDate countsFrom,
      @Nullable LocalDate paused,
      @Nullable LocalDate longerTold,
      @Nullable PersonalText longer,
      @Nullable LocalDate sent,
      @Nullable LocalDate answered) {}

  /**
   * What is to be answered.
   *
   * @param reason why, of this request; the one who asks reads it, unless it is neither confirmed
   *     nor denied
   * @param identified how somebody could be known from it; stays here
   * @param interest what speaks for giving it and what for keeping it; the one who asks reads it,
   *     unless it is neither confirmed nor denied
   * @param harm what a yes or a no would do; stays here
   * @param enclosed what is with the letter beside a table; the one who asks reads it
   */
  public record Answered(
      InformationAnswer answer,
      Set<Exemption> exemptions,
      @Nullable PersonalText reason,
      @Nullable PersonalText identified,
      @Nullable PersonalText interest,
      @Nullable PersonalText harm,
      @Nullable PersonalText enclosed) {
    public Answered {
      exemptions = Set.copyOf(exemptions);
    }

    /** One with which nothing is but a table. */
    public Answered(
        InformationAnswer answer,
        Set<Exemption> exemptions,
        @Nullable PersonalText reason,
        @Nullable PersonalText identified,
        @Nullable PersonalText interest,
        @Nullable PersonalText harm) {
      this(answer, exemptions, reason, identified, interest, harm, null);
    }

    /** Whether it refuses something on what the public interest is weighed for. */
    public boolean weighs() {
      return exemptions.stream().anyMatch(Exemption::isWeighed);
    }

    /** Whether it is not told that anything is held. */
    public boolean denies() {
      return answer == InformationAnswer.NEITHER_CONFIRM_NOR_DENY;
    }
  }

  /**
   * Another look at the answer by somebody else.
   *
   * @param longer whether it takes the forty days that it may
   * @param outcome null while it is not over
   */
  public record Review(
      LocalDate asked,
      LocalDate due,
      boolean longer,
      @Nullable ReviewOutcome outcome,
      @Nullable LocalDate decided) {}

  /**
   * Who has it.
   *
   * @param owner who worked on it last; null for one that came from a copy of others
   */
  public record Marks(@Nullable UUID owner, @Nullable UUID loggedBy, Instant loggedAt) {}

  /** Its next last day, also while the days stand still. */
  public LocalDate due() {
    return review == null ? days.due() : review.due();
  }

  /** Whether its last day is past and somebody waits. */
  public boolean isLate(LocalDate today) {
    return state.runs() && !state.standsStill() && due().isBefore(today);
  }

  /** Whether whoever asked had the answer in time; false while they have none. */
  public boolean wasInTime() {
    LocalDate answered = days.answered();
    return answered != null && !answered.isAfter(days.due());
  }

  /** Whether it is to be neither confirmed nor denied that anything is held. */
  public boolean denies() {
    return prepared != null && prepared.denies();
  }

  /** The same under another law, in another state, with other days. */
  public InformationRequest with(InformationLaw law, InformationState next, Days changed) {
    Asked same = new Asked(law, asked.received(), asked.theirs(), asked.wish(), asked.figures());
    return new InformationRequest(
        id, reference, organisation, same, next, changed, prepared, review, marks, version);
  }

  /** The same in another state, with other days. */
  public InformationRequest with(InformationState next, Days changed) {
    return with(asked.law(), next, changed);
  }

  /** The same, asked as it was put right, with other days. */
  public InformationRequest with(Asked corrected, Days changed) {
    return new InformationRequest(
        id, reference, organisation, corrected, state, changed, prepared, review, marks, version);
  }

  /** The same with an answer. */
  public InformationRequest with(Answered answer) {
    return new InformationRequest(
        id, reference, organisation, asked, state, days, answer, review, marks, version);
  }

  /** The same, looked at again. */
  public InformationRequest with(InformationState next, Review again) {
    return new InformationRequest(
        id, reference, organisation, asked, next, days, prepared, again, marks, version);
  }

  /** The same as it was shown to somebody who changes it now, and is whose it is. */
  public InformationRequest by(UUID owner, long shown) {
    return new InformationRequest(
        id,
        reference,
        organisation,
        asked,
        state,
        days,
        prepared,
        review,
        new Marks(owner, marks.loggedBy(), marks.loggedAt()),
        shown);
  }
}
