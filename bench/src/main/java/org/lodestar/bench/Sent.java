package org.lodestar.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * What came of forms that a crowd sent.
 *
 * @param nanos how long each took, in order of length
 * @param taken how many were acknowledged
 * @param seconds from the first to the last
 */
record Sent(long[] nanos, int taken, double seconds) {
  /** Sends all, as many at once as there are clients. */
  static Sent by(ExecutorService clients, List<Callable<Boolean>> forms)
      throws InterruptedException, ExecutionException {
    long[] nanos = new long[forms.size()];
    List<Callable<Boolean>> timed = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      int at = i;
      timed.add(
          () -> {
            long start = System.nanoTime();
            boolean taken = forms.get(at).call();
            nanos[at] = System.nanoTime() - start;
            return taken;
          });
    }
    long start = System.nanoTime();
    int taken = 0;
    for (Future<Boolean> form : clients.invokeAll(timed)) {
      taken += form.get() ? 1 : 0;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    return new Sent(nanos, taken, seconds);
  }

  double perSecond() {
    return taken / seconds;
  }

  private double milliseconds(double share) {
    return nanos[(int) (nanos.length * share)] / 1e6;
  }

  @Override
  public String toString() {
    return "%.0f acknowledged/s in %.2f s, p50 %.0f ms, p95 %.0f ms, %d errors"
        .formatted(
            perSecond(), seconds, milliseconds(0.5), milliseconds(0.95), nanos.length - taken);
  }
}
