package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.MEETING;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.lodestar.app.meetings.MeetingFilter;

/**
 * Which meetings are listed, and in which order.
 *
 * @param reference when one is searched for; else empty
 * @param notOf an organisation whose own meetings are left out; null for none
 */
public record Listed(
    MeetingFilter filter,
    String reference,
    Instant now,
    @org.jspecify.annotations.Nullable UUID notOf) {

  /** As a condition. */
  public Condition condition() {
    Condition seen = notOf == null ? DSL.noCondition() : MEETING.ORGANISATION.ne(notOf);
    return seen.and(reference.isEmpty() ? kind() : MEETING.REFERENCE.eq(reference));
  }

  private Condition kind() {
    Condition coming =
        MEETING.STATE.eq("CALLED").and(MEETING.STARTS_AT.ge(Columns.at(now.minusSeconds(86_400))));
    return switch (filter) {
      case COMING -> coming;
      case PAST -> coming.not();
      case ALL -> DSL.noCondition();
    };
  }

  /** The next first among those that come, else the latest first. */
  public SortField<?> order() {
    return filter == MeetingFilter.COMING ? MEETING.STARTS_AT.asc() : MEETING.STARTS_AT.desc();
  }
}
