package org.lodestar.bench.cases;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Processor time of this process and of the database that it has started: what a page costs
 * whatever else the machine is busy with.
 */
final class Processor {
  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Nanoseconds so far. The database's come in steps of a hundredth of a second. */
  long nanos() {
    return machine.getProcessCpuTime()
        + ProcessHandle.current()
            .descendants()
            .mapToLong(child -> child.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
            .sum();
  }
}
