package org.lodestar.app.members.web;

import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.members.entry.Passwords;

/** A password that workers of tests have, stretched once for all of them: that takes its time. */
final class KnownPassword {
  static final String TYPED = "kettle orbit lemon";

  private static final ConcurrentHashMap<String, String> HASHES = new ConcurrentHashMap<>();

  private KnownPassword() {}

  static String hash(Passwords passwords) {
    return HASHES.computeIfAbsent(TYPED, passwords::hash);
  }
}
