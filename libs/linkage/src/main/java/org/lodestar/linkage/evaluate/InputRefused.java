package org.lodestar.linkage.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with what is wrong with it told at once. */
public final class InputRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  InputRefused(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** At least one, in the order of the file; after the twentieth the reading ends. */
  public List<Fault> faults() {
    return faults;
  }
}
