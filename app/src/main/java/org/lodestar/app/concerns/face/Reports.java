package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ChannelClock;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.RoutingNow;
import org.lodestar.app.concerns.Submission;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.store.AttachedFiles;
import org.lodestar.app.concerns.store.Claim;
import org.lodestar.app.concerns.store.Routing;
import org.lodestar.app.concerns.store.Submissions;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes reports from anyone, and from workers who took them down, once and for good. */
@Component
public class Reports {
  private final Submissions submissions;
  private final Routing routing;
  private final Vault vault;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final AttachedFiles attached;
  private final Clock clock;

  Reports(
      Submissions submissions,
      Routing routing,
      Vault vault,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      AttachedFiles attached,
      Clock clock) {
    this.submissions = submissions;
    this.routing = routing;
    this.vault = vault;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
    this.attached = attached;
    this.clock = clock;
  }

  /**
   * Stores a report under the receipt that the reporter has been shown. Returns only after it is
   * safely committed. Sending the same report again, at once or later, changes nothing.
   *
   * @throws NobodyReceives when the partnership has no organisation that could read it
   */
  public Submission submit(Report report, ReceiptCode receipt) {
    return submit(report, receipt, List.of());
  }

  /** The same with photos and files, which belong to the concern in the same commit. */
  public Submission submit(Report report, ReceiptCode receipt, List<HeldFile> files) {
    Claim claim = Claim.of(vault.lookup(receipt));
    return Standing.reporter(claim.holder())
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(status -> written(report, claim, files))));
  }

  private Submission written(Report report, Claim claim, List<HeldFile> files) {
    Submission submission = submissions.write(report, route(report), claim);
    if (submission.first()) {
      files.forEach(file -> attached.add(report.id(), file, ""));
    }
    return submission;
  }

  /**
   * Stores what a worker took down or wrote, with who took it and when it was heard. It is routed
   * as public reports are: who takes it need not be who receives it. The same report again, at once
   * or later, changes nothing.
   *
   * @param receipt what was given to whoever told it; null for none: then nobody can come back
   * @throws NobodyReceives when the partnership has no organisation that could read it
   */
  @Transactional
  public Submission take(Worker worker, TakenReport taken, @Nullable ReceiptCode receipt) {
    Report report = taken.report();
    policy.require(worker, report.channel().action());
    if (taken.heardAt().isAfter(clock.instant())) {
      throw new IllegalArgumentException("What was heard was heard in the past");
    }
    return submissions.write(taken, worker, route(report), claim(taken, receipt));
  }

  private Claim claim(TakenReport taken, @Nullable ReceiptCode receipt) {
    if (taken.beside() != null) {
      return Claim.ofAccount();
    }
    return receipt == null ? Claim.withoutReceipt() : Claim.of(vault.lookup(receipt));
  }

  private Routing.Route route(Report report) {
    return routing
        .find(report.circumstances().age(), report.channel())
        .orElseThrow(NobodyReceives::new);
  }

  /** The organisation that would read a report about somebody of this age, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Organisation> receiver(AgeStatus age) {
    return routing.find(age, Channel.PUBLIC_FORM).map(Routing.Route::receiver);
  }

  /** Organisations that receive reports. */
  @Transactional(readOnly = true)
  public List<UUID> receivers() {
    return routing.receivers();
  }

  /** How soon somebody reads what comes this way, about somebody of this age. */
  @Transactional(readOnly = true)
  public Optional<Duration> readWithin(AgeStatus age, Channel channel) {
    return routing.find(age, channel).map(Routing.Route::acknowledgesWithin);
  }

  /**
   * Sets who receives reports from now on.
   *
   * @param childReceiver the front door for children; null when it is the same
   * @param triagesWithin how long triage may take
   */
  @Transactional
  public void route(
      Worker worker, UUID receiver, @Nullable UUID childReceiver, Duration triagesWithin) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    routing.set(receiver, childReceiver, triagesWithin);
    audit.record(ConcernAudit.ROUTING_CHANGED, ObjectRef.of("ORGANISATION", receiver));
  }

  /** Who receives reports now; empty before anybody has set it. */
  @Transactional(readOnly = true)
  public Optional<RoutingNow> routed(Worker worker) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    return routing.present();
  }

  /** Channels with times of their own. */
  @Transactional(readOnly = true)
  public List<ChannelClock> clocks(Worker worker) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    return routing.clocks();
  }

  /** Gives a channel times of its own, for what comes in from now on. */
  @Transactional
  public void clock(Worker worker, ChannelClock clock) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    routing.clock(clock);
    clockChanged(clock.channel());
  }

  /** From now on the receiving organisation's own time counts for the channel. */
  @Transactional
  public void withoutClock(Worker worker, Channel channel) {
    policy.require(worker, Action.ADMINISTER_PLATFORM);
    routing.remove(channel);
    clockChanged(channel);
  }

  private void clockChanged(Channel channel) {
    audit.record(
        Entry.of(ConcernAudit.CHANNEL_CLOCK_CHANGED, ObjectRef.all("CONCERN"))
            .detail(Detail.none().with("channel", channel)));
  }

  /** The partnership has no organisation yet that could read a report. */
  public static final class NobodyReceives extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NobodyReceives() {
      super("No organisation receives reports", null, false, false);
    }
  }
}
