package org.lodestar.app.pathway.store;

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
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.PathwayAction;
import org.springframework.stereotype.Component;

/** What every deed on the pathway begins and ends with: may this worker, and who will know. */
@Component
public class PathwayDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  PathwayDesk(Policy policy, Audit audit, Clock clock) {
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Insists on the role. */
  public void require(Worker worker, Action action) {
    policy.require(worker, action);
  }

  /** Records a deed. */
  public void trace(PathwayAction action, UUID object, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("LOCAL_PATHWAY", object)).detail(detail));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
