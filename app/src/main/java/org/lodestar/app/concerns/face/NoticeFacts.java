package org.lodestar.app.concerns.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.FirstViewNeeded;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.store.AddedRows;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Correspondence;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.statute.TriageBand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a notice must know of a concern at the moment at which it is made or sent: codes, times, and
 * how the reporter may be reached. Nothing that was told. The caller has asked the policy, or is
 * the program itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeFacts {
  private static final String RESTRICTED = "RESTRICTED_CASE";

  private final ConcernRows rows;
  private final Correspondence correspondence;
  private final AddedRows added;
  private final AssignmentRows assignments;
  private final Threshold threshold;
  private final Grants grants;

  NoticeFacts(
      ConcernRows rows,
      Correspondence correspondence,
      AddedRows added,
      AssignmentRows assignments,
      Threshold threshold,
      Grants grants) {
    this.threshold = threshold;
    this.rows = rows;
    this.correspondence = correspondence;
    this.added = added;
    this.assignments = assignments;
    this.grants = grants;
  }

  /**
   * Facts of one moment.
   *
   * @param holding who holds it; null for nobody
   * @param unread whether the reporter wrote, or whoever took it down added, what nobody has read
   * @param unreadByReporter whether something waits for the reporter
   * @param alarm whether the reporter is not safe and nobody has answered
   * @param untranslated whether something of it still has to be translated
   * @param named the only workers who see it, when it is restricted; else empty
   * @param shutOut workers whom a conflict shuts out
   */
  public record Facts(
      UUID receiver,
      @Nullable UUID holding,
      boolean red,
      boolean unread,
      boolean unreadByReporter,
      boolean alarm,
      boolean untranslated,
      Instant receivedAt,
      String language,
      List<UUID> named,
      List<UUID> shutOut) {
    public Facts {
      named = List.copyOf(named);
      shutOut = List.copyOf(shutOut);
    }

    /** Who holds it, if anybody. */
    public Optional<UUID> holder() {
      return Optional.ofNullable(holding);
    }
  }

  /**
   * Insists on role, relationship and the answer before the first view.
   *
   * @throws FirstViewNeeded when the worker has not answered yet
   */
  public void require(Worker worker, Action action, UUID concern) {
    threshold.require(worker, action, concern);
  }

  /** Whether the concern is there, as far as the one who acts may see. */
  public boolean has(UUID concern) {
    return rows.has(concern);
  }

  /** Facts of this moment. */
  public Facts of(UUID concern) {
    ConcernLine line = rows.line(concern);
    return new Facts(
        rows.receiver(concern),
        assignments.of(List.of(concern)).get(concern),
        line.priority().band() == TriageBand.RED,
        line.unread() > 0 || added.waits(concern),
        correspondence.waitsForReporter(concern),
        line.alarm(),
        line.untranslated() > 0,
        line.receivedAt(),
        rows.language(concern),
        grants.holdersFor(concern, RESTRICTED),
        grants.excludedFrom(concern));
  }

  /** What a list calls it. */
  public String reference(UUID concern) {
    return rows.line(concern).reference();
  }

  /** How the reporter may be reached, as far as the one who acts may know. */
  public Optional<ReporterContact> contact(UUID concern) {
    return rows.reporterOf(concern).map(Reporter::contact);
  }
}
