package org.lodestar.prevalence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void eachPieceIsDoneOnceByAnyNumberOfThreads(int threads) {
    int[] times = new int[1_000];
    AtomicInteger told = new AtomicInteger();
    new Parallel(threads, (_, _, _) -> told.incrementAndGet())
        .run("count", times.length, () -> number -> times[number]++);
    assertThat(times).containsOnly(1);
    assertThat(told).hasValue(1_000);
  }

  @Test
  void noPiecesAreNoWork() {
    new Parallel(3, Progress.SILENT).run("none", 0, () -> number -> times(number));
  }

  private static void times(int number) {
    throw new AssertionError("piece " + number);
  }

  @Test
  void whatAPieceThrowsComesOut() {
    assertThatThrownBy(
            () ->
                new Parallel(2, Progress.SILENT)
                    .run(
                        "fail",
                        100,
                        () ->
                            number -> {
                              if (number == 50) {
                                throw new PrevalenceException("no fit");
                              }
                            }))
        .isInstanceOf(PrevalenceException.class)
        .hasMessage("no fit");
  }

  @Test
  void anInterruptedRunEndsAndSaysSo() throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicInteger done = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    Thread runner =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    new Parallel(2, Progress.SILENT)
                        .run("long", Integer.MAX_VALUE, () -> _ -> slowly(begun, done));
                  } catch (PrevalenceException e) {
                    thrown.set(e);
                  }
                });
    begun.await();
    runner.interrupt();
    runner.join(10_000);
    assertThat(runner.isAlive()).isFalse();
    assertThat(thrown.get()).hasMessageContaining("Broken off");
  }

  private static void slowly(CountDownLatch begun, AtomicInteger done) {
    done.incrementAndGet();
    begun.countDown();
    Thread.onSpinWait();
  }
}
