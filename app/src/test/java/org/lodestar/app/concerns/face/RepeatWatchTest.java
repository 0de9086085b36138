package org.lodestar.app.concerns.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.RestrictedWatch;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.store.LikenessRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

/** What goes wrong apart from a request says nothing and stops nothing. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class RepeatWatchTest {
  private static final String SECRET = "Zebulon 07700 900321";

  private final Reports reports;
  private final LikenessRows likenesses;
  private final TestPartnership partnership;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final BlockingQueue<Thread> worked = new ArrayBlockingQueue<>(1000);
  private final Broken broken = new Broken();
  private final RepeatWatch watch;

  RepeatWatchTest(
      Reports reports,
      LikenessRows likenesses,
      Organisations organisations,
      People people,
      DSLContext sql,
      TransactionOperations transactions) {
    this.reports = reports;
    this.likenesses = likenesses;
    this.sql = sql;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("broken", broken);
    this.watch =
        new RepeatWatch(likenesses, beans.getBeanProvider(RestrictedWatch.class), transactions);
  }

  private final class Broken implements RestrictedWatch {
    private Throwable fault = new IllegalStateException(SECRET);

    @Override
    public void compared(UUID concern) {
      fail();
    }

    @Override
    public void searched(UUID worker, String typed) {
      worked.add(Thread.currentThread());
      if (typed.equals(SECRET)) {
        fail();
      }
    }

    private void fail() {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }

  @AfterEach
  void stop() {
    watch.destroy();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFaultOfAnyKindLeavesTheThreadAndOnlyItsClassInTheLog(boolean error, CapturedOutput output)
      throws InterruptedException {
    broken.fault = error ? new AssertionError(SECRET) : new IllegalStateException(SECRET);
    watch.searched(Ids.next(), SECRET);
    Thread first = worked.poll(20, TimeUnit.SECONDS);
    watch.searched(Ids.next(), "something else");
    Thread second = worked.poll(20, TimeUnit.SECONDS);
    assertThat(first).isNotNull().isNotEqualTo(Thread.currentThread()).isSameAs(second);
    assertThat(output.getAll())
        .contains("failed: " + broken.fault.getClass().getName())
        .doesNotContain("Zebulon", "900321", "\tat org.lodestar.app.concerns.face.RepeatWatch");
  }

  @Test
  void aConcernThatCannotBeComparedStopsNoSweepAndWaits(CapturedOutput output)
      throws InterruptedException {
    partnership.council();
    List<UUID> two = List.of(submitted(), submitted());
    untilThePlatformHasCompared(two);
    int waiting = 0;
    int done = 0;
    // The platform's own round, once a minute, may come between and compare them itself.
    for (int time = 0; time < 3 && compared(two) > 0; time++) {
      letWait(two);
      waiting = asTask(() -> likenesses.waiting(200)).size();
      done = watch.sweep();
    }
    assertThat(done).as("done of those that wait").isLessThanOrEqualTo(waiting - 2);
    assertThat(asTask(() -> likenesses.waiting(200))).containsAll(two);
    assertThat(output.getAll())
        .contains("failed: java.lang.IllegalStateException")
        .doesNotContain("Zebulon", "900321");
  }

  private void letWait(List<UUID> all) {
    asTask(
        () ->
            sql.update(CONCERN)
                .setNull(CONCERN.COMPARED_AT)
                .set(CONCERN.RECEIVED_AT, OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .where(CONCERN.ID.in(all))
                .execute());
  }

  private void untilThePlatformHasCompared(List<UUID> all) throws InterruptedException {
    for (int time = 0; time < 200 && compared(all) < all.size(); time++) {
      Thread.sleep(100);
    }
    assertThat(compared(all)).isEqualTo(all.size());
  }

  private int compared(List<UUID> all) {
    return asTask(
        () -> sql.fetchCount(CONCERN, CONCERN.ID.in(all).and(CONCERN.COMPARED_AT.isNotNull())));
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private UUID submitted() {
    return reports.submit(TestPartnership.report(), ReceiptCode.fresh()).concern();
  }
}
