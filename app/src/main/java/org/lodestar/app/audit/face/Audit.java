package org.lodestar.app.audit.face;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.Outcome;
import org.lodestar.app.audit.domain.Telling;
import org.lodestar.app.audit.store.EventRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who saw or did what. What was done is written in the transaction that does it, so that
 * neither exists without the other; what was refused is written in a transaction of its own, which
 * outlives the one that is rolled back. No writer waits for the chain.
 */
@Component
public class Audit {
  private final EventRows rows;
  private final Clock clock;

  Audit(EventRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Records what is being done, in the transaction in force. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Entry entry) {
    rows.insert(event(entry, Outcome.DONE));
  }

  /** Records an action on an object, in the transaction in force. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(AuditAction action, ObjectRef object) {
    record(Entry.of(action, object));
  }

  /** Records what was refused, in a transaction of its own. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refused(Entry entry) {
    rows.insert(event(entry, Outcome.REFUSED));
  }

  /**
   * Events, newest first: the program itself reads them as they are kept, anybody else as {@link
   * #told}.
   *
   * @param olderThan the last event of the page before, null for the first page
   */
  @Transactional(readOnly = true)
  public AuditPage page(AuditFilter filter, @Nullable UUID olderThan) {
    return Standing.current().task() == null
        ? told(filter, olderThan)
        : page(rows.list(filter, olderThan, AuditPage.SIZE + 1));
  }

  /**
   * Events for whoever reads the audit, without what tells content, newest first. Who is no auditor
   * gets none: the database decides. The caller records the reading.
   *
   * @param filter asks for an act by the word by which it is told
   * @param olderThan the last event of the page before, null for the first page
   */
  @Transactional(readOnly = true)
  public AuditPage told(AuditFilter filter, @Nullable UUID olderThan) {
    Telling.Acts acts =
        filter.action() == null ? Telling.toldAtAll() : Telling.toldAs(filter.action());
    return page(
        rows.list(filter, acts, olderThan, AuditPage.SIZE + 1).stream()
            .map(Telling::told)
            .toList());
  }

  private static AuditPage page(List<AuditEvent> found) {
    if (found.size() <= AuditPage.SIZE) {
      return new AuditPage(found, Optional.empty());
    }
    var shown = found.subList(0, AuditPage.SIZE);
    return new AuditPage(shown, Optional.of(shown.getLast().id()));
  }

  private AuditEvent event(Entry entry, Outcome outcome) {
    Standing standing = Standing.current();
    String task = standing.task();
    String purpose = entry.purpose().isEmpty() && task != null ? task : entry.purpose();
    return new AuditEvent(
        Ids.next(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        standing.kind().name(),
        standing.who(),
        null,
        entry.action().name(),
        entry.object().kind(),
        entry.object().id(),
        purpose,
        outcome.name(),
        entry.detail().values());
  }
}
