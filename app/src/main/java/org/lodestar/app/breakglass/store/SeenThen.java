package org.lodestar.app.breakglass.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningView;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker did with a case while it stood open to them, out of the audit record: codes and
 * times. Whoever reviews the opening reads this part of the record and no other.
 */
@Component
public class SeenThen {
  private static final String MARK = "emergency";
  private static final int MOST_PAGES = 20;

  private final Reading reading;

  SeenThen(Reading reading) {
    this.reading = reading;
  }

  /** Newest first. */
  public List<OpeningView.Seen> of(Opening opening, Instant now) {
    return Standing.task("emergency-review").call(() -> reading.of(opening, now));
  }

  /** Reads in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Reading {
    private final Audit audit;

    Reading(Audit audit) {
      this.audit = audit;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<OpeningView.Seen> of(Opening opening, Instant now) {
      AuditFilter filter =
          new AuditFilter(opening.worker(), null, null, null, opening.openedAt(), opening.end(now));
      Set<String> objects = new HashSet<>();
      opening.objects().forEach(object -> objects.add(object.toString()));
      List<OpeningView.Seen> seen = new ArrayList<>();
      @Nullable UUID last = null;
      for (int page = 0; page < MOST_PAGES; page++) {
        AuditPage events = audit.told(filter, last);
        events.events().stream()
            .filter(event -> isThere(event, objects))
            .forEach(event -> seen.add(seen(event)));
        if (events.older().isEmpty()) {
          break;
        }
        last = events.older().get();
      }
      return seen;
    }

    private static boolean isThere(AuditEvent event, Set<String> objects) {
      return event.detail().containsKey(MARK)
          && (event.object() != null && objects.contains(event.object().toString())
              || event.detail().values().stream().anyMatch(objects::contains));
    }

    private static OpeningView.Seen seen(AuditEvent event) {
      return new OpeningView.Seen(event.at(), event.action(), event.objectKind());
    }
  }
}
