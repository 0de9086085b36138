package org.lodestar.app.audit.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.domain.Chain;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.ground.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes events into the chain after they were committed, so that no writer waits for another. One
 * node at a time does it; the others find the chain locked and go away.
 *
 * <p>Events are taken from the list of those that wait, not by time or id: an event whose
 * transaction commits late appears on the list late, and is chained then. Its place in the chain
 * says when it was committed, its time when it was written.
 */
@Component
public class Sequencer {
  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Standing STANDING = Standing.task("audit-sequencer");
  private static final int BATCH = 500;
  private static final long LINKS_TO_CHECKPOINT = 1_000;
  private static final Duration TIME_TO_CHECKPOINT = Duration.ofMinutes(1);

  private final ChainRows rows;
  private final CheckpointKeeper checkpoints;
  private final TransactionOperations transactions;
  private final Clock clock;

  Sequencer(
      ChainRows rows,
      CheckpointKeeper checkpoints,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.checkpoints = checkpoints;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Chains all that waits and signs when it is time. Returns how many events were chained. */
  public int run() {
    return run(false);
  }

  /** As {@link #run}, and signs the end of the chain whatever the time. */
  public int runAndSign() {
    return run(true);
  }

  private int run(boolean sign) {
    int total = 0;
    int taken;
    do {
      taken = STANDING.call(() -> inTransaction(sign));
      total += taken;
    } while (taken == BATCH);
    STANDING.run(() -> transactions.executeWithoutResult(status -> checkpoints.copyToFile()));
    return total;
  }

  private int inTransaction(boolean sign) {
    Integer taken = transactions.execute(status -> rows.lock() ? chain(sign) : 0);
    return taken == null ? 0 : taken;
  }

  private int chain(boolean sign) {
    ChainRows.Link last = rows.last().orElseGet(Sequencer::beginning);
    Checkpoint signed = rows.lastCheckpoint().orElse(null);
    if (signed != null && signed.sequence() > last.sequence()) {
      // To go on would overwrite the trace of what was taken away.
      LOG.error("The audit chain is shorter than its last checkpoint: run ./lodestar audit verify");
      return 0;
    }
    List<AuditEvent> events = rows.waiting(BATCH);
    List<ChainRows.Link> links = links(last, events);
    if (!links.isEmpty()) {
      rows.insert(links);
      last = links.getLast();
    }
    if (isDue(signed, last.sequence(), sign)) {
      checkpoints.sign(last);
    }
    return links.size();
  }

  private boolean isDue(@Nullable Checkpoint signed, long end, boolean sign) {
    long covered = signed == null ? 0 : signed.sequence();
    if (end == covered) {
      return false;
    }
    return sign
        || signed == null
        || end - covered >= LINKS_TO_CHECKPOINT
        || !signed.at().plus(TIME_TO_CHECKPOINT).isAfter(clock.instant());
  }

  private static List<ChainRows.Link> links(ChainRows.Link last, List<AuditEvent> events) {
    List<ChainRows.Link> links = new ArrayList<>();
    long sequence = last.sequence();
    byte[] hash = last.hash();
    for (AuditEvent event : events) {
      hash = Chain.next(hash, event);
      links.add(new ChainRows.Link(++sequence, event.id(), hash, event));
    }
    return links;
  }

  private static ChainRows.Link beginning() {
    return new ChainRows.Link(0, new UUID(0, 0), Chain.beginning(), null);
  }
}
