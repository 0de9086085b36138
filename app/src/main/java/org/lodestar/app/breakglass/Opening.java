package org.lodestar.app.breakglass;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that was opened in an emergency, without the reason in words.
 *
 * @param objects the case and the people who were in it
 * @param organisation whose case it is
 * @param until when it ends by itself
 * @param closedAt when somebody ended it before
 * @param reviewBy when somebody else should have looked at it
 * @param state as stored; {@link #state(Instant)} knows that time passes
 * @param againstNo whether somebody whom it is about had said no to this worker's body
 * @param toTell whether whoever it is about is still to be told of it
 * @param version for optimistic locking
 */
public record Opening(
    UUID id,
    UUID caseFile,
    String reference,
    List<UUID> objects,
    UUID organisation,
    UUID worker,
    UUID workerOrganisation,
    Ground ground,
    Instant openedAt,
    Instant until,
    @Nullable Instant closedAt,
    @Nullable UUID closedBy,
    Instant reviewBy,
    OpeningState state,
    @Nullable UUID reviewedBy,
    @Nullable Instant reviewedAt,
    boolean againstNo,
    boolean toTell,
    long version) {
  public Opening {
    objects = List.copyOf(objects);
    if (!until.isAfter(openedAt)) {
      throw new IllegalArgumentException("An opening ends after it begins");
    }
  }

  /** How it stands at a moment. */
  public OpeningState state(Instant now) {
    boolean over = state == OpeningState.OPEN && !now.isBefore(until);
    return over ? OpeningState.CLOSED : state;
  }

  /** When it was over, if it is. */
  public Instant end(Instant now) {
    return closedAt != null ? closedAt : now.isBefore(until) ? now : until;
  }
}
