package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, and ends the reading when it is enough. */
final class Faults {
  private static final int ENOUGH = 20;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(long line, String column, String problem, String remedy) {
    faults.add(new Fault(file, line, column, problem, remedy));
    if (faults.size() >= ENOUGH) {
      throw new InputRefused(faults);
    }
  }

  /** For what makes the rest of the file unreadable. */
  InputRefused fatal(long line, String problem, String remedy) {
    faults.add(new Fault(file, line, "", problem, remedy));
    return new InputRefused(faults);
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new InputRefused(faults);
    }
  }
}
