package org.lodestar.app.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.Lifecycle;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;

/**
 * A referral or a notification, without what was written in it.
 *
 * @param reference our own short reference
 * @param route which questionnaire
 * @param state an {@link NrmState} or a {@link DtnState}
 * @param frozenAt when the answers became final; null while they can be changed
 * @param sentOn when it went to the Home Office
 * @param sentBy the other body that sent it, so that what was written in it is not here; null for
 *     one of ours
 * @param version for optimistic locking
 */
public record Referral(
    UUID id,
    String reference,
    UUID caseFile,
    UUID person,
    UUID organisation,
    FormRoute route,
    Enum<?> state,
    @Nullable UUID begunBy,
    Instant begunAt,
    @Nullable Instant frozenAt,
    @Nullable LocalDate sentOn,
    @Nullable SentBy sentBy,
    boolean hasHomeOfficeReference,
    long version) {

  /** The answers can still be changed. */
  public boolean isOpen() {
    return isDraft() && frozenAt == null;
  }

  /** Not yet sent. */
  public boolean isDraft() {
    return state == NrmState.DRAFT || state == DtnState.DRAFT;
  }

  /** The answers are final, and it is being copied into the Home Office form. */
  public boolean isReady() {
    return isDraft() && frozenAt != null;
  }

  /** Another body sent it: here stands what was decided on it, and no answers. */
  public boolean isByOthers() {
    return sentBy != null;
  }

  /** It was sent, and has not come to an end beside which another may stand. */
  public boolean goesOn() {
    return !isDraft()
        && state instanceof NrmState stage
        && Lifecycle.NRM.find(stage, NrmEvent.NEW_REFERRAL).isEmpty();
  }

  /** The stage of a referral. Throws for a notification. */
  public NrmState nrmState() {
    return (NrmState) state;
  }
}
