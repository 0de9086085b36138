package org.lodestar.app.breakglass.web;

import java.util.UUID;

/** Addresses of this module's pages. They hold identifiers of objects and nothing else. */
public final class Addresses {
  /** Opening a case, and the openings that one was told of. */
  public static final String ALL = "/emergency";

  private Addresses() {}

  /** One opening. */
  public static String one(UUID id) {
    return ALL + "/" + id;
  }
}
