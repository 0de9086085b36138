package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernHappened;
import org.lodestar.app.concerns.ConcernHappened.AcknowledgementOverdue;
import org.lodestar.app.concerns.ConcernHappened.HolderOverdue;
import org.lodestar.app.concerns.ConcernHappened.TriageOverdue;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Escalates concerns whose clock has run out: each once, whichever node is quicker. */
@Component
public class ServiceClocks {
  private final DSLContext sql;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ServiceClocks(DSLContext sql, Audit audit, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Marks and publishes what has become overdue. Returns how many that were. */
  @Transactional
  public int escalate() {
    List<UUID> unread =
        marked(
            CONCERN.ACKNOWLEDGE_ESCALATED_AT,
            CONCERN.ACKNOWLEDGE_BY,
            List.of(ConcernState.NEW.name()));
    List<UUID> untriaged =
        marked(
            CONCERN.TRIAGE_ESCALATED_AT,
            CONCERN.TRIAGE_BY,
            List.of(ConcernState.NEW.name(), ConcernState.ACKNOWLEDGED.name()));
    List<UUID> unheld =
        marked(CONCERN.HOLD_ESCALATED_AT, CONCERN.HOLD_DUE, List.of(ConcernState.TRIAGED.name()));
    unread.forEach(id -> publish(new AcknowledgementOverdue(id)));
    untriaged.forEach(id -> publish(new TriageOverdue(id)));
    unheld.forEach(id -> publish(new HolderOverdue(id)));
    return unread.size() + untriaged.size() + unheld.size();
  }

  private List<UUID> marked(
      TableField<ConcernRecord, OffsetDateTime> mark,
      TableField<ConcernRecord, OffsetDateTime> due,
      List<String> states) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.update(CONCERN)
        .set(mark, now)
        .where(mark.isNull(), due.lt(now), CONCERN.STATE.in(states))
        .returning(CONCERN.ID)
        .fetch(CONCERN.ID);
  }

  private void publish(ConcernHappened overdue) {
    audit.record(ConcernAudit.CONCERN_ESCALATED, ObjectRef.of("CONCERN", overdue.concern()));
    events.publishEvent(overdue);
  }
}
