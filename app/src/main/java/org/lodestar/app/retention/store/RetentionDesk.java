package org.lodestar.app.retention.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.retention.RetentionAction;
import org.springframework.stereotype.Component;

/** The day and the record of what is done. */
@Component
public class RetentionDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Audit audit;
  private final Clock clock;

  RetentionDesk(Audit audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Records an action on one object. */
  public void trace(RetentionAction action, String kind, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of(kind, id)).detail(detail));
  }

  /** Records an action on a disposal. */
  public void trace(RetentionAction action, UUID disposal, Detail detail) {
    trace(action, "DISPOSAL", disposal, detail);
  }

  /** Records what concerns all of a kind. */
  public void traceAll(RetentionAction action, String kind, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all(kind)).detail(detail));
  }
}
