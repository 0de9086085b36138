package org.lodestar.linkage.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.fault.LinkageException;

class ThreadsTest {
  @Test
  void whatTasksGiveIsInTheirOrder() {
    assertThat(Threads.run(List.of(() -> 1, () -> 2, () -> 3))).containsExactly(1, 2, 3);
  }

  @Test
  void whatATaskThrowsIsThrown() {
    Callable<Integer> fails =
        () -> {
          throw new LinkageException("It cannot be done.");
        };
    assertThatThrownBy(() -> Threads.run(List.of(() -> 1, fails)))
        .isInstanceOf(LinkageException.class)
        .hasMessage("It cannot be done.");
  }

  @Test
  void whoIsInterruptedBreaksOffAllTasksAndLeavesNoneRunning() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(2);
    AtomicInteger brokenOff = new AtomicInteger();
    Callable<Integer> endless =
        () -> {
          begun.countDown();
          try {
            while (true) {
              Threads.goOn();
              Thread.onSpinWait();
            }
          } finally {
            brokenOff.incrementAndGet();
          }
        };
    AtomicInteger told = new AtomicInteger();
    Thread waits =
        new Thread(
            () -> {
              try {
                Threads.run(List.of(endless, endless));
              } catch (LinkageException e) {
                told.set(Thread.currentThread().isInterrupted() ? 1 : 2);
              }
            });
    waits.start();
    begun.await();
    waits.interrupt();
    waits.join();
    assertThat(told).hasValue(1);
    assertThat(brokenOff).hasValue(2);
  }

  @Test
  void whoIsInterruptedAlreadyBeginsNothing() {
    AtomicInteger begun = new AtomicInteger();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Threads.run(List.of(begun::incrementAndGet)))
        .hasMessageContaining("broken off");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(begun).hasValue(0);
  }
}
