package org.lodestar.app.retention.web;

import java.util.UUID;

/** Where pages of this module are. */
final class Addresses {
  static final String HOME = "/retention";
  static final String DISPOSALS = HOME + "/disposals";

  private Addresses() {}

  static String disposal(UUID id) {
    return DISPOSALS + "/" + id;
  }

  static String holds(UUID caseFile) {
    return "/cases/" + caseFile + "/holds";
  }

  static String file(UUID caseFile) {
    return "/cases/" + caseFile;
  }
}
