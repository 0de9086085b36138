package org.lodestar.app.retention.face;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.retention.store.DisposalRows;
import org.lodestar.app.retention.store.Disposer;
import org.lodestar.app.retention.store.Holders;
import org.lodestar.app.retention.store.Lookout;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.retention.store.RuleRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.RecordClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out what two people have agreed to, once its day has come. Records go one by one; what
 * fails waits for the next round and stops no other.
 */
@Component
public class DisposalRounds {
  private static final Logger LOG = LoggerFactory.getLogger(DisposalRounds.class);
  private static final Standing TASK = Standing.task("retention");
  private static final int AT_ONCE = 10_000;

  private final DisposalRows disposals;
  private final RuleRows rules;
  private final Lookout lookout;
  private final Disposer disposer;
  private final Holders holders;
  private final Policy policy;
  private final RetentionDesk desk;
  private final TransactionOperations transactions;

  DisposalRounds(
      DisposalRows disposals,
      RuleRows rules,
      Lookout lookout,
      Disposer disposer,
      Holders holders,
      Policy policy,
      RetentionDesk desk,
      TransactionOperations transactions) {
    this.disposals = disposals;
    this.rules = rules;
    this.lookout = lookout;
    this.disposer = disposer;
    this.holders = holders;
    this.policy = policy;
    this.desk = desk;
    this.transactions = transactions;
  }

  /** All disposals whose day has come, and whatever has a last day of its own. */
  public void run() {
    TASK.run(
        () -> {
          transactions.executeWithoutResult(status -> holders.clear(desk.now()));
          ready().forEach(this::carryOut);
        });
  }

  private List<UUID> ready() {
    return Objects.requireNonNull(transactions.execute(status -> disposals.ready(desk.today())));
  }

  /**
   * Carries one out at once, for somebody who may agree to it.
   *
   * @throws Refused when its day has not come
   */
  public void runNow(Worker worker, UUID id) {
    transactions.executeWithoutResult(
        status -> policy.require(worker, Action.APPROVE_DISPOSAL, id));
    if (!TASK.call(() -> carryOut(id))) {
      throw Refused.because("retention.refused.notYet");
    }
  }

  private boolean carryOut(UUID id) {
    Optional<Disposal> begun = disposer.begin(id);
    begun.ifPresent(this::decideAll);
    return begun.isPresent();
  }

  private void decideAll(Disposal disposal) {
    Map<RecordClass, RetentionRule> current =
        Objects.requireNonNull(
            transactions.execute(status -> rules.current(disposal.organisation())));
    Set<UUID> over =
        disposal.kind() == Disposal.Kind.ERASURE
            ? null
            : lookout.toDispose(disposal.organisation(), current, desk.today());
    for (Looked record : disposer.left(disposal.id(), AT_ONCE)) {
      try {
        disposer.decide(disposal, record, current, over);
      } catch (RuntimeException e) {
        // What went wrong may quote what it found; only that it did is told.
        LOG.warn("A record of a disposal waits for the next round: {}", e.getClass().getName());
      }
    }
    disposer.finish(disposal.id());
  }

  /** Lets go of what a disposal that was called off had listed. */
  public void letGo(UUID id) {
    TASK.run(() -> disposer.letGo(id));
  }
}
