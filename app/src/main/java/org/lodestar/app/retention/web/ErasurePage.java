package org.lodestar.app.retention.web;

import java.util.UUID;
import org.lodestar.app.retention.DisposalView.Listed;

/** Whether somebody can be erased. */
public record ErasurePage(UUID caseFile, UUID person, Listed standing) {
  /** Where its form goes. */
  public String address() {
    return "/cases/" + caseFile + "/people/" + person + "/erasure";
  }

  /** Where it came from. */
  public String back() {
    return Addresses.holds(caseFile);
  }

  /** Whether nothing stands against it. */
  public boolean isPossible() {
    return standing == Listed.DUE;
  }
}
