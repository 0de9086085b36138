package org.lodestar.app.worries.face;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.WorryAudit;
import org.lodestar.app.worries.store.Accounts;
import org.lodestar.app.worries.store.OwnDraftRows;
import org.lodestar.app.worries.store.OwnReportRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Worries that workers of the partnership write about what they met at work, and what they may know
 * of them later: a told state, messages both ways, thanks. The writer never reads the concern; what
 * they wrote and the talk are opened as for the holder of a receipt.
 */
@Component
public class OwnReports {
  private final Reports reports;
  private final OwnDrafts drafts;
  private final OwnDraftRows draftRows;
  private final OwnReportRows rows;
  private final Accounts accounts;
  private final Mailboxes mailboxes;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;
  private final TransactionOperations transactions;

  OwnReports(
      Reports reports,
      OwnDrafts drafts,
      OwnDraftRows draftRows,
      OwnReportRows rows,
      Accounts accounts,
      Mailboxes mailboxes,
      Policy policy,
      Audit audit,
      Clock clock,
      TransactionOperations transactions) {
    this.reports = reports;
    this.drafts = drafts;
    this.draftRows = draftRows;
    this.rows = rows;
    this.accounts = accounts;
    this.mailboxes = mailboxes;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * A worry with all that its writer may read of it.
   *
   * @param told what they wrote into the report
   * @param account what they wrote besides
   * @param messages both ways, oldest first
   * @param thanks of the team; empty while there are none
   * @param readBy when somebody will have read it
   */
  public record Opened(
      OwnReport own,
      Circumstances circumstances,
      Told told,
      Account account,
      List<Message> messages,
      String thanks,
      Instant readBy) {
    public Opened {
      messages = List.copyOf(messages);
    }

    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Opened[" + own.id() + "]";
    }
  }

  /**
   * Sends what the worker drafted, once: the report has the identifier of the draft, which dies
   * with it. Sending the same draft again finds the worry that it became.
   *
   * @return the worry as its writer finds it
   */
  public UUID send(Worker worker, UUID draft, Report report, Account account) {
    return within(
        () -> {
          policy.require(worker, Action.WRITE_CONCERN);
          Optional<OwnReport> before = ofWriter(worker, draft);
          if (before.isPresent()) {
            return before.get().id();
          }
          policy.require(worker, Action.WRITE_OWN_DRAFT, draft);
          if (!draftRows.lock(draft) || !report.id().equals(draft)) {
            throw new NotFound();
          }
          // Its grants go first: what is sent has the same identifier and gets others.
          drafts.forget(draft);
          reports.take(
              worker, TakenReport.of(report, clock.instant(), accounts.beside(account)), null);
          return rows.ofConcern(draft).orElseThrow(NotFound::new).id();
        });
  }

  /** The worry that a draft of the worker's became, if it was sent. */
  public Optional<UUID> became(Worker worker, UUID draft) {
    return within(
        () -> {
          policy.require(worker, Action.WRITE_CONCERN);
          return ofWriter(worker, draft).map(OwnReport::id);
        });
  }

  /**
   * The worker's own worries, the newest first.
   *
   * @param reference narrows them to the one that has it; empty for all
   */
  public List<OwnReport> list(Worker worker, String reference, int offset, int limit) {
    return within(
        () -> {
          policy.require(worker, Action.WRITE_CONCERN);
          List<OwnReport> found = rows.list(worker, reference, offset, limit);
          audit.record(
              Entry.of(WorryAudit.OWN_REPORTS_LISTED, ObjectRef.all("OWN_REPORT"))
                  .detail(Detail.none().with("shown", found.size())));
          return found;
        });
  }

  /** How many they are. */
  public int count(Worker worker, String reference) {
    return within(() -> rows.count(worker, reference));
  }

  /** A worry of the worker's own; what it shows counts as read from now on. */
  public Opened open(Worker worker, UUID id) {
    OwnReport own =
        within(
            () -> {
              OwnReport found = require(worker, id);
              rows.seen(found);
              audit.record(WorryAudit.OWN_REPORT_VIEWED, ref(id));
              return found;
            });
    Holder holder = holder(own);
    List<Message> messages = mailboxes.open(holder).messages();
    Mailboxes.Sent sent = mailboxes.sent(holder);
    return Standing.reporter(holder.id()).call(() -> within(() -> opened(own, sent, messages)));
  }

  private Opened opened(OwnReport own, Mailboxes.Sent sent, List<Message> messages) {
    return new Opened(
        own,
        sent.circumstances(),
        sent.told(),
        rows.account(own),
        messages,
        rows.thanks(own),
        sent.readBy());
  }

  /** The writer tells more, asks or answers. What was sent stays as it was. */
  public void write(Worker worker, UUID id, String text) {
    OwnReport own = within(() -> require(worker, id));
    mailboxes.answer(holder(own), text, worker.id());
  }

  /**
   * Who works for the receiver sees the row of a colleague in the database, and it is not theirs.
   */
  private Optional<OwnReport> ofWriter(Worker worker, UUID draft) {
    return rows.ofConcern(draft).filter(own -> own.worker().equals(worker.id()));
  }

  /**
   * Who moved to the receiver sees the row in the database, and it stays with where they wrote it.
   */
  private OwnReport require(Worker worker, UUID id) {
    policy.require(worker, Action.READ_OWN_REPORT, id);
    OwnReport own = rows.get(id);
    if (!own.organisation().equals(worker.organisation())) {
      throw new NotFound();
    }
    return own;
  }

  private Holder holder(OwnReport own) {
    return mailboxes.holderOf(own.concern());
  }

  private <T> T within(Supplier<@Nullable T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private static ObjectRef ref(UUID id) {
    return ObjectRef.of("OWN_REPORT", id);
  }
}
