package org.lodestar.app.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/**
 * That somebody asks about their own data. It says nothing of whether anything is held.
 *
 * @param outcome once the second reader has agreed
 * @param version for optimistic locking
 */
public record DataRequest(
    UUID id,
    String reference,
    UUID organisation,
    DataRight right,
    RequestState state,
    Days days,
    Said said,
    Team team,
    @Nullable Outcome outcome,
    Marks marks,
    long version) {

  /**
   * The days that count.
   *
   * @param proven when it was clear who asks
   * @param due the last day of the answer; null until it is clear who asks. Of a complaint the last
   *     day to say that we have it, whoever it is from; null where the law asked for none
   * @param extensionTold when the person was told that it takes longer
   * @param acknowledged when somebody who complains was told that we have it
   */
  public record Days(
      LocalDate received,
      @Nullable IdentityProof proof,
      @Nullable LocalDate proven,
      @Nullable LocalDate due,
      @Nullable LocalDate extensionTold,
      @Nullable LocalDate acknowledged) {}

  /**
   * Words about the request.
   *
   * @param who asks
   * @param wish what they ask, in their words
   * @param reply how they want to be answered
   * @param extension why it takes longer
   * @param letter what the case team wants to have said to the person
   */
  public record Said(
      PersonalText who,
      PersonalText wish,
      PersonalText reply,
      @Nullable PersonalText extension,
      @Nullable PersonalText letter) {}

  /**
   * Who of the case team works on it.
   *
   * @param finding where they write, which nobody else opens
   */
  public record Team(UUID finding, @Nullable UUID gatherer, @Nullable UUID reader) {}

  /** Who did what, and when. */
  public record Marks(
      @Nullable UUID loggedBy,
      Instant loggedAt,
      @Nullable UUID releasedBy,
      @Nullable LocalDate releasedOn,
      @Nullable LocalDate closedOn,
      @Nullable AnswerWay way) {}

  /** Whether it is a complaint, which is answered without undue delay and not by a day. */
  public boolean isComplaint() {
    return right == DataRight.COMPLAINT;
  }

  /** Whether somebody who complains still waits for a word that we have it. */
  public boolean waitsForAcknowledgement() {
    return isComplaint() && days.acknowledged() == null && !state.isOver();
  }

  /** The last day of what the law asks for next; null where it names none. */
  public @Nullable LocalDate nextDay() {
    return isComplaint() && days.acknowledged() != null ? null : days.due();
  }

  /** Whether that day is past. */
  public boolean isLate(LocalDate today) {
    @Nullable LocalDate next = nextDay();
    return next != null && !state.isOver() && next.isBefore(today);
  }

  /** The same in another state. */
  public DataRequest in(RequestState next) {
    return new DataRequest(
        id, reference, organisation, right, next, days, said, team, outcome, marks, version);
  }

  /** The same with other days. */
  public DataRequest with(Days now) {
    return new DataRequest(
        id, reference, organisation, right, state, now, said, team, outcome, marks, version);
  }

  /** The same with what was said. */
  public DataRequest with(Said now) {
    return new DataRequest(
        id, reference, organisation, right, state, days, now, team, outcome, marks, version);
  }

  /** The same with another team. */
  public DataRequest with(Team now) {
    return new DataRequest(
        id, reference, organisation, right, state, days, said, now, outcome, marks, version);
  }

  /** The same with another outcome. */
  public DataRequest with(@Nullable Outcome now) {
    return new DataRequest(
        id, reference, organisation, right, state, days, said, team, now, marks, version);
  }

  /** The same with other marks. */
  public DataRequest with(Marks now) {
    return new DataRequest(
        id, reference, organisation, right, state, days, said, team, outcome, now, version);
  }

  /** The same as it was shown to somebody who changes it now. */
  public DataRequest at(long shown) {
    return new DataRequest(
        id, reference, organisation, right, state, days, said, team, outcome, marks, shown);
  }
}
