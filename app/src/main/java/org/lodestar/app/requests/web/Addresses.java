package org.lodestar.app.requests.web;

import java.util.UUID;

/** Addresses of this module's pages. */
final class Addresses {
  static final String REQUESTS = "/information-requests";

  static final String LOG = "/disclosure-log";

  /** What stands there of one organisation. */
  static final String LISTED = REQUESTS + "/listed";

  private Addresses() {}

  static String request(UUID id) {
    return REQUESTS + "/" + id;
  }
}
