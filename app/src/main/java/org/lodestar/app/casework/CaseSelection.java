package org.lodestar.app.casework;

import java.util.List;

/**
 * Cases of which a worker may take all out at once.
 *
 * @param cases that they work on and in which they know nobody
 * @param undeclared how many more they work on, once they have said that they know nobody in them
 */
public record CaseSelection(List<CaseFile> cases, int undeclared) {
  public CaseSelection {
    cases = List.copyOf(cases);
  }
}
