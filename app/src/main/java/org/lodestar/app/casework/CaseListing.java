package org.lodestar.app.casework;

import java.util.List;

/** A page of the list of cases; the count is of those that the worker may see. */
public record CaseListing(List<ListedCase> cases, int count, int page, int pages) {
  /** Cases on one page. */
  public static final int SIZE = 25;

  public CaseListing {
    cases = List.copyOf(cases);
  }
}
