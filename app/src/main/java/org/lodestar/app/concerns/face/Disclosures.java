package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.Disclosure;
import org.lodestar.app.concerns.DisclosureReason;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.DisclosureRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Telling who reported against the reporter's wish: for one of two reasons, by a manager, recorded.
 * Whoever reads the reporter's name reads with it that this was done.
 */
@Component
@Transactional
public class Disclosures {
  private final DisclosureRows rows;
  private final ConcernRows concerns;
  private final Threshold threshold;
  private final Grants grants;
  private final Audit audit;

  Disclosures(
      DisclosureRows rows, ConcernRows concerns, Threshold threshold, Grants grants, Audit audit) {
    this.rows = rows;
    this.concerns = concerns;
    this.threshold = threshold;
    this.grants = grants;
    this.audit = audit;
  }

  /** Partners that work on the concern or read it, and could be told. */
  @Transactional(readOnly = true)
  public boolean possible(Worker worker, UUID concern) {
    return threshold.lets(worker, Action.DISCLOSE_REPORTER, concern)
        && rows.confidentialReporter(concern).isPresent();
  }

  /**
   * Records that somebody is told who reported, and opens it to the partner.
   *
   * @param partner one that may read the concern; null where somebody outside is told by voice
   * @param words who is told, who decided, which order
   * @return false when the partner may not read the concern
   * @throws NotFound when there is no confidential reporter whom the manager may see
   */
  public boolean disclose(
      Worker manager, UUID concern, DisclosureReason reason, @Nullable UUID partner, String words) {
    threshold.require(manager, Action.DISCLOSE_REPORTER, concern);
    UUID reporter = rows.confidentialReporter(concern).orElseThrow(NotFound::new);
    if (partner != null && (partner.equals(manager.organisation()) || !reads(concern, partner))) {
      return false;
    }
    rows.add(concern, reporter, reason, partner, manager.id(), words);
    if (partner != null) {
      grants.allow(reporter, partner, Level.READ, "DISCLOSED");
    }
    audit.record(
        Entry.of(ConcernAudit.REPORTER_DISCLOSED, ObjectRef.of("CONCERN", concern))
            .purpose(reason));
    return true;
  }

  private boolean reads(UUID concern, UUID partner) {
    return grants
        .levelOf(concern, partner)
        .filter(level -> level.compareTo(Level.READ) >= 0)
        .isPresent();
  }

  /** What was done, for those who may see who reported; oldest first. */
  @Transactional(readOnly = true)
  public List<Disclosure> of(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return concerns.reporterId(concern).map(rows::of).orElse(List.of());
  }
}
