package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A case file without what lies in it.
 *
 * @param concern from which it was opened
 * @param owner the worker in charge
 * @param restricted open to named workers only
 * @param missing who of it is missing now
 * @param summary what it is about, in a line or two
 * @param version for optimistic locking
 */
public record CaseFile(
    UUID id,
    String reference,
    UUID organisation,
    CaseState state,
    @Nullable UUID concern,
    @Nullable UUID owner,
    boolean restricted,
    Set<UUID> missing,
    @Nullable PersonalText summary,
    @Nullable UUID openedBy,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable CloseReason closeReason,
    long version) {
  public CaseFile {
    missing = Set.copyOf(missing);
  }

  /** The same with another worker in charge. */
  public CaseFile withOwner(@Nullable UUID worker) {
    return new CaseFile(
        id,
        reference,
        organisation,
        state,
        concern,
        worker,
        restricted,
        missing,
        summary,
        openedBy,
        openedAt,
        closedAt,
        closeReason,
        version);
  }

  /** The same, open to named workers only or to the organisation again. */
  public CaseFile withRestricted(boolean now) {
    return new CaseFile(
        id,
        reference,
        organisation,
        state,
        concern,
        owner,
        now,
        missing,
        summary,
        openedBy,
        openedAt,
        closedAt,
        closeReason,
        version);
  }

  /** The same as it was shown to somebody who changes it now. */
  public CaseFile at(long shown) {
    return new CaseFile(
        id,
        reference,
        organisation,
        state,
        concern,
        owner,
        restricted,
        missing,
        summary,
        openedBy,
        openedAt,
        closedAt,
        closeReason,
        shown);
  }
}
