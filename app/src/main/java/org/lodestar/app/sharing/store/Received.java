package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.SHARE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.lodestar.app.sharing.ReceivedFilter;

/**
 * Which of the received shares are listed.
 *
 * @param reference when one is searched for; else empty
 */
public record Received(ReceivedFilter filter, String reference, Instant now) {
  private static final List<String> READABLE = List.of("OPENED", "ACCEPTED");

  /** As a condition; what was proposed and never offered is not received. */
  Condition condition(UUID organisation) {
    Condition received = SHARE.RECEIVER.eq(organisation).and(SHARE.OFFERED_AT.isNotNull());
    return reference.isEmpty() ? received.and(kind()) : received.and(SHARE.REFERENCE.eq(reference));
  }

  private Condition kind() {
    Condition lasts = SHARE.EXPIRES_AT.gt(Columns.at(now));
    return switch (filter) {
      case WAITING -> SHARE.STATE.in("OFFERED", "OPENED").and(lasts);
      case OPEN -> SHARE.STATE.in(READABLE).and(lasts);
      case ENDED -> SHARE.STATE.notIn("OFFERED", "OPENED", "ACCEPTED").or(lasts.not());
      case ALL -> org.jooq.impl.DSL.noCondition();
    };
  }
}
