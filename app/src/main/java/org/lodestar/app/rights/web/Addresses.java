package org.lodestar.app.rights.web;

import java.util.UUID;

/** Addresses of this module's pages. */
final class Addresses {
  static final String REQUESTS = "/data-requests";

  static final String BREACHES = "/breaches";

  private Addresses() {}

  static String breach(UUID id) {
    return BREACHES + "/" + id;
  }

  /** For whoever told it. */
  static String told(UUID id) {
    return breach(id) + "/told";
  }

  /** For whoever told it and looks after the person. */
  static String toldWarning(UUID id) {
    return told(id) + "/warning";
  }

  static String again(UUID id) {
    return breach(id) + "/again";
  }

  static String warning(UUID id) {
    return breach(id) + "/warning";
  }

  static String objection(UUID id) {
    return breach(id) + "/objection";
  }

  static String request(UUID id) {
    return REQUESTS + "/" + id;
  }

  static String answer(UUID finding) {
    return "/data-answers/" + finding;
  }
}
