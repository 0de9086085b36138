package org.lodestar.app.members.night;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NightEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker did who was let in at night, out of the audit record: codes and times. Whoever
 * reviews it reads this part of the record and no other.
 */
@Component
class DoneAtNight {
  private static final String MARK = "night";
  private static final int MOST_PAGES = 20;

  private final Reading reading;

  DoneAtNight(Reading reading) {
    this.reading = reading;
  }

  /** Newest first. */
  List<NightView.Done> of(NightEntry entry) {
    return entry.enteredAt() == null
        ? List.of()
        : Standing.task("night-review").call(() -> reading.of(entry));
  }

  /** Reads in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Reading {
    private final Audit audit;

    Reading(Audit audit) {
      this.audit = audit;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<NightView.Done> of(NightEntry entry) {
      AuditFilter filter =
          new AuditFilter(entry.worker(), null, null, null, entry.enteredAt(), null);
      List<NightView.Done> done = new ArrayList<>();
      @Nullable UUID last = null;
      for (int page = 0; page < MOST_PAGES; page++) {
        AuditPage events = audit.told(filter, last);
        events.events().stream()
            .filter(event -> isThen(event, entry))
            .forEach(event -> done.add(done(event)));
        if (events.older().isEmpty()) {
          break;
        }
        last = events.older().get();
      }
      return done;
    }

    private static boolean isThen(AuditEvent event, NightEntry entry) {
      return entry.id().toString().equals(event.detail().get(MARK));
    }

    private static NightView.Done done(AuditEvent event) {
      return new NightView.Done(event.at(), event.action(), event.objectKind());
    }
  }
}
