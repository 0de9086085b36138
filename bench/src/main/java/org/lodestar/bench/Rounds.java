package org.lodestar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * The same work several times over after a warm-up: its median by the clock and by the processor.
 */
final class Rounds {
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final double[] wall;
  private final double[] processor;

  private Rounds(int rounds) {
    wall = new double[rounds];
    processor = new double[rounds];
  }

  /** Does the work {@code warmUp} times unmeasured and {@code rounds} times measured. */
  static Rounds of(int warmUp, int rounds, Runnable work) {
    for (int round = 0; round < warmUp; round++) {
      work.run();
    }
    Rounds measured = new Rounds(rounds);
    for (int round = 0; round < rounds; round++) {
      measured.measure(round, work);
    }
    Arrays.sort(measured.wall);
    Arrays.sort(measured.processor);
    return measured;
  }

  private void measure(int round, Runnable work) {
    long clock = System.nanoTime();
    long cpu = machine.getProcessCpuTime();
    work.run();
    wall[round] = (System.nanoTime() - clock) / NANOS;
    processor[round] = (machine.getProcessCpuTime() - cpu) / NANOS;
  }

  /** Seconds by the clock. */
  double wall() {
    return wall[wall.length / 2];
  }

  /** Seconds of all processors together. */
  double processor() {
    return processor[processor.length / 2];
  }

  static void head(String of) {
    System.out.printf(
        "%d processors, load %.1f; seconds, median%n",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.printf("%-58s %9s %9s %9s %9s%n", of, "wall", "cpu", "least", "most");
  }

  /** A line of the table: wall and processor, least and most wall. */
  void tell(String what) {
    System.out.printf(
        "%-58s %9.4f %9.4f %9.4f %9.4f%n",
        what, wall(), processor(), wall[0], wall[wall.length - 1]);
  }
}
