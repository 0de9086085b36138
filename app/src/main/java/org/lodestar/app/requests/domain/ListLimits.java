package org.lodestar.app.requests.domain;

import java.time.Period;

/** How long things about the public list last: by our own rule, no law says it. */
public final class ListLimits {
  /** From the answer on. What is older tells little of today, and more of who it was about. */
  public static final Period KEPT = Period.ofYears(3);

  /** In which somebody else reads an entry. */
  public static final Period READ_WITHIN = Period.ofDays(7);

  private ListLimits() {}
}
