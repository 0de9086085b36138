package org.lodestar.app.sharing.web;

import java.util.UUID;

/** Addresses of pages; identifiers only. */
public final class Addresses {
  private Addresses() {}

  /** A share, for its giver. */
  public static String given(UUID share) {
    return "/shares/" + share;
  }

  /** A share, for its receiver. */
  public static String received(UUID share) {
    return "/shared/" + share;
  }

  /** The liaison log of a case. */
  public static String log(UUID caseFile) {
    return "/cases/" + caseFile + "/liaison";
  }

  /** A person in a case. */
  public static String person(UUID caseFile, UUID person) {
    return "/cases/" + caseFile + "/people/" + person;
  }

  /** A request for notes. */
  public static String request(UUID request) {
    return "/notes-requests/" + request;
  }
}
