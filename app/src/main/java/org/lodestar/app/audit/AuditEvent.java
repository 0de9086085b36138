package org.lodestar.app.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event, as it is kept or as a reader is told it.
 *
 * @param id of the event
 * @param at when, to the microsecond, UTC
 * @param actorKind NOBODY, MEMBER, REPORTER or TASK
 * @param actor the worker, or the holder of a receipt
 * @param organisation the worker's organisation at that moment
 * @param action code of what was done
 * @param objectKind code of what it was done to
 * @param object which one
 * @param purpose why, as a code; the task's name for a task
 * @param outcome done or refused
 * @param detail particulars by key
 */
public record AuditEvent(
    UUID id,
    Instant at,
    String actorKind,
    @Nullable UUID actor,
    @Nullable UUID organisation,
    String action,
    String objectKind,
    @Nullable UUID object,
    String purpose,
    String outcome,
    Map<String, String> detail) {
  /** What stands in the place of a number that is too small to be told. */
  public static final String FEW = "few";
}
