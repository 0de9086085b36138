package org.lodestar.linkage.encode;

import java.util.List;

/** A schema that cannot be used, with everything that is wrong with it told at once. */
public final class SchemaRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  SchemaRefused(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /** At least one, each beginning with the JSON path of what is wrong. */
  public List<String> faults() {
    return faults;
  }
}
