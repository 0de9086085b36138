package org.lodestar.app.publications.face;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.Move;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.domain.ProfileMoves;
import org.lodestar.app.publications.store.ProfileRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What all verbs about problem profiles share: finding them, the audit record, the moment. */
@Component
class ProfileDesk {
  private final ProfileRows rows;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  ProfileDesk(ProfileRows rows, Audit audit, TransactionOperations transactions, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether somebody sees also those that are not published. */
  static boolean seesAll(Worker worker) {
    return worker.mayEver(Action.WORK_ON_PROFILES);
  }

  /** One that a worker may see; one that they may not is not there. */
  Profile find(Worker worker, UUID id) {
    return rows.find(id)
        .filter(each -> each.state() != State.DROPPED)
        .filter(each -> each.state().isShown() || seesAll(worker))
        .orElseThrow(NotFound::new);
  }

  /** One of them, held so that nobody else moves it meanwhile. */
  Profile hold(UUID id) {
    return rows.hold(id).orElseThrow(NotFound::new);
  }

  /** Whether it is there already; throws {@link Refused} where it cannot go. */
  static boolean isDone(Profile now, Move move) {
    if (ProfileMoves.TABLE.isDone(now.state(), move)) {
      return true;
    }
    ProfileMoves.TABLE.get(now.state(), move);
    return false;
  }

  void trace(AuditAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("PROBLEM_PROFILE", id)).detail(detail));
  }

  UUID moved(UUID id, State to) {
    trace(PublicationsAction.PROFILE_MOVED, id, Detail.none().with("to", to));
    return id;
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
