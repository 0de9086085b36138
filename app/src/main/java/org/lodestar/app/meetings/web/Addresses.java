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

  /** Clocks of a child. */
  public static String clocks(UUID caseFile, UUID person) {
    return file(caseFile) + "/people/" + person + "/child-clocks";
  }

  /** A case. */
  public static String file(UUID id) {
    return "/cases/" + id;
  }
}
