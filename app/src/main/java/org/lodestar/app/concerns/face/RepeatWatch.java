package org.lodestar.app.concerns.face;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.lodestar.app.concerns.ConcernHappened;
import org.lodestar.app.concerns.RestrictedWatch;
import org.lodestar.app.concerns.store.LikenessRows;
import org.lodestar.app.ground.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares each concern with the others after it is safely stored, in a thread of its own, so that
 * a reporter waits for nothing and no time tells what was found. What a stop of the program left
 * undone is done by the sweep.
 */
@Component
public class RepeatWatch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatWatch.class);
  private static final int AT_ONCE = 200;
  private static final Duration LAST_WORK = Duration.ofSeconds(10);

  private final LikenessRows likenesses;
  private final ObjectProvider<RestrictedWatch> restricted;
  private final TransactionOperations transactions;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("repeats").factory());

  RepeatWatch(
      LikenessRows likenesses,
      ObjectProvider<RestrictedWatch> restricted,
      TransactionOperations transactions) {
    this.likenesses = likenesses;
    this.restricted = restricted;
    this.transactions = transactions;
  }

  @TransactionalEventListener
  void raised(ConcernHappened.ConcernRaised raised) {
    later(() -> compare(raised.concern()));
  }

  @TransactionalEventListener
  void answered(ConcernHappened.ReporterAnswered answered) {
    later(() -> compare(answered.concern()));
  }

  @TransactionalEventListener
  void noLongerSafe(ConcernHappened.ReporterNoLongerSafe alarm) {
    later(() -> compare(alarm.concern()));
  }

  /** A worker searched: those who look after restricted people may have to know. */
  public void searched(UUID worker, String typed) {
    later(
        () ->
            Standing.task("restricted-watch")
                .run(
                    () ->
                        transactions.executeWithoutResult(
                            status -> restricted.forEach(watch -> watch.searched(worker, typed)))));
  }

  private void later(Runnable work) {
    try {
      thread.execute(() -> quietly(work));
    } catch (RejectedExecutionException stopping) {
      LOG.debug("Comparing waits for the next start");
    }
  }

  /**
   * What fails is tried again by the sweep. A fault may hold what somebody wrote, so of it only its
   * class reaches a log, and none ends the thread. Returns whether all went well.
   */
  private static boolean quietly(Runnable work) {
    try {
      work.run();
      return true;
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Comparing concerns waits for the database");
    } catch (RuntimeException | Error fault) {
      LOG.error("Comparing concerns failed: {}", fault.getClass().getName());
    }
    return false;
  }

  /**
   * Compares what waits for it; returns how many were done. One that cannot be compared keeps none
   * of the others waiting.
   */
  public int sweep() {
    List<UUID> waiting =
        Standing.task("repeats")
            .call(
                () ->
                    Objects.requireNonNull(
                        transactions.execute(status -> likenesses.waiting(AT_ONCE))));
    return (int) waiting.stream().filter(each -> quietly(() -> compare(each))).count();
  }

  private void compare(UUID concern) {
    Standing.task("repeats")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      boolean stands = likenesses.hold(concern);
                      likenesses.compare(concern);
                      if (stands) {
                        restricted.forEach(watch -> watch.compared(concern));
                      }
                    }));
  }

  /** Ends what was begun. Concerns that stay behind are for the sweep; of searches none should. */
  @Override
  public void destroy() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
        int left = thread.shutdownNow().size();
        LOG.warn("Stopped with {} comparisons left", left);
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
