package org.lodestar.app.exchange.web;

import java.util.UUID;

/** Leaving a person out of exports. */
public record LeftOutPage(UUID caseFile, UUID person, boolean leftOut) {
  /** Where the answer goes. */
  public String address() {
    return "/cases/" + caseFile + "/people/" + person + "/exports";
  }

  /** Where it came from. */
  public String back() {
    return "/cases/" + caseFile;
  }
}
