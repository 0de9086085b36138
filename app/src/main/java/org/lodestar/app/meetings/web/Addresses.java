package org.lodestar.app.meetings.web;

import java.util.UUID;

/** Addresses of pages; identifiers only. */
public final class Addresses {
  private Addresses() {}

  /** A meeting. */
  public static String meeting(UUID id) {
    return "/meetings/" + id;
  }

  /** The minutes of a meeting. */
  public static String minutes(UUID id) {
    return meeting(id) + "/minutes";
  }

  /** A case. */
  public static String file(UUID id) {
    return "/cases/" + id;
  }
}
