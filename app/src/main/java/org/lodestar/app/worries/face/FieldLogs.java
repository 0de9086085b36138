package org.lodestar.app.worries.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Beside;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.FieldKey;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.WorryAudit;
import org.lodestar.app.worries.domain.DraftLock;
import org.lodestar.app.worries.store.Accounts;
import org.lodestar.app.worries.store.FieldKeyRows;
import org.lodestar.app.worries.store.OwnReportRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logs from patrol: what a worker sent today, and the locks of drafts on their telephone. */
@Component
public class FieldLogs {
  /** For so long a draft on a telephone can be opened again. */
  public static final Duration LASTS = Duration.ofHours(12);

  /** A lock that ends sooner is not given out any more. */
  private static final Duration AT_LEAST = Duration.ofHours(8);

  private static final int MOST = 50;

  private final FieldKeyRows keys;
  private final OwnReportRows logs;
  private final Accounts accounts;
  private final Reports reports;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  FieldLogs(
      FieldKeyRows keys,
      OwnReportRows logs,
      Accounts accounts,
      Reports reports,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.keys = keys;
    this.logs = logs;
    this.accounts = accounts;
    this.reports = reports;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** A lock for the worker's telephone, the same for a while. */
  @Transactional
  public FieldKey lock(Worker worker) {
    policy.require(worker, Action.WRITE_CONCERN);
    return keys.lasting(worker.id(), clock.instant().plus(AT_LEAST))
        .orElseGet(() -> keys.add(worker.id(), DraftLock.fresh(), clock.instant().plus(LASTS)));
  }

  /**
   * The key of a draft that the worker's telephone locked; empty when its time is over, when it is
   * somebody else's, or when it is none: the three look the same.
   */
  @Transactional
  public Optional<byte[]> unlock(Worker worker, UUID lock, byte[] wrapped) {
    policy.require(worker, Action.WRITE_CONCERN);
    Optional<byte[]> key =
        keys.secret(worker.id(), lock).flatMap(secret -> DraftLock.unwrap(secret, wrapped));
    if (key.isPresent()) {
      audit.record(WorryAudit.FIELD_DRAFT_OPENED, ObjectRef.of("FIELD_KEY", lock));
    }
    return key;
  }

  /** Takes a log in: what it says goes into the report, and nothing besides. */
  @Transactional
  public void send(Worker worker, Report report, Instant heardAt) {
    Beside beside = accounts.beside(Account.onPatrol());
    reports.take(worker, TakenReport.of(report, heardAt, beside), null);
  }

  /** What the worker sent in the last day, the newest first. */
  @Transactional
  public List<OwnReport> today(Worker worker) {
    policy.require(worker, Action.WRITE_CONCERN);
    Instant since = clock.instant().minus(Duration.ofDays(1));
    List<OwnReport> own = logs.logs(worker, since, MOST);
    audit.record(
        Entry.of(WorryAudit.FIELD_LOGS_LISTED, ObjectRef.all("OWN_REPORT"))
            .detail(Detail.none().with("shown", own.size())));
    return own;
  }

  /** Throws away the locks that have ended. */
  @Transactional
  public void sweep() {
    keys.sweep();
  }
}
