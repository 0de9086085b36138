package org.lodestar.app.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Written;

/**
 * A meeting of several agencies about people of a case.
 *
 * @param id the seat at its table, which those who are invited hold
 * @param organisation whose worker called it
 * @param child whether one of the people is treated as a child
 * @param namedOnly whether, at the other organisations, only those who come may see it
 * @param chair a worker of one of the organisations
 * @param heldOn the day on which it took place
 * @param papersCloseOn the last day on which papers are open
 * @param written place or link, and purpose; nothing for whoever knows of it only
 * @param version for optimistic locking
 */
public record Meeting(
    UUID id,
    String reference,
    UUID caseFile,
    UUID organisation,
    Keys keys,
    MeetingKind kind,
    MeetingState state,
    MinutesState minutes,
    Instant startsAt,
    boolean child,
    boolean urgent,
    boolean namedOnly,
    MeetingBasis basis,
    UUID chair,
    UUID calledBy,
    Instant calledAt,
    @Nullable LocalDate heldOn,
    LocalDate papersCloseOn,
    Written written,
    long version) {

  /**
   * What opens it.
   *
   * @param seal whose key seals its words
   * @param circulation granted to those at the table when the minutes go round
   */
  public record Keys(UUID seal, UUID circulation) {}

  /** The same in another state. */
  public Meeting in(MeetingState next, @Nullable LocalDate held) {
    return new Meeting(
        id,
        reference,
        caseFile,
        organisation,
        keys,
        kind,
        next,
        minutes,
        startsAt,
        child,
        urgent,
        namedOnly,
        basis,
        chair,
        calledBy,
        calledAt,
        held,
        papersCloseOn,
        written,
        version);
  }

  /** The same with its minutes in another state. */
  public Meeting minuted(MinutesState next) {
    return new Meeting(
        id,
        reference,
        caseFile,
        organisation,
        keys,
        kind,
        state,
        next,
        startsAt,
        child,
        urgent,
        namedOnly,
        basis,
        chair,
        calledBy,
        calledAt,
        heldOn,
        papersCloseOn,
        written,
        version);
  }

  /** The same at another time or place, as it was shown to whoever changes it. */
  public Meeting changed(NewMeeting wanted, LocalDate papersClose, long shown) {
    return new Meeting(
        id,
        reference,
        caseFile,
        organisation,
        keys,
        wanted.kind(),
        state,
        minutes,
        wanted.startsAt(),
        child,
        wanted.urgent(),
        namedOnly,
        wanted.basis(),
        wanted.chair(),
        calledBy,
        calledAt,
        heldOn,
        papersClose,
        wanted.written(),
        shown);
  }
}
