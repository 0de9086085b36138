package org.lodestar.app.library.web;

import java.util.Arrays;

/** Every cookie that this site can set; a test compares the list with what pages really send. */
public enum Cookies {
  /** Proves that a form that comes in was ours. */
  FORM("form-token"),
  /** A report that is being written. */
  REPORT("form-draft"),
  /** An opened mailbox. */
  MAILBOX("form-reader"),
  /** A worker's session. */
  WORKER("lodestar");

  private final String shownName;

  Cookies(String shownName) {
    this.shownName = shownName;
  }

  /** Name of the cookie; over TLS it is sent with the prefix {@code __Host-}. */
  public String shownName() {
    return shownName;
  }

  /** Whether a cookie of this name is on the list. */
  public static boolean lists(String name) {
    String bare = name.startsWith("__Host-") ? name.substring("__Host-".length()) : name;
    return Arrays.stream(values()).anyMatch(cookie -> cookie.shownName.equals(bare));
  }
}
