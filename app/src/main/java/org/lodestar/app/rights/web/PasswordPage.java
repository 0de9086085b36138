package org.lodestar.app.rights.web;

/** The password of a file that was just made. */
public record PasswordPage(String here, String password) {
  /** A password is never printed by accident. */
  @Override
  public String toString() {
    return "PasswordPage";
  }
}
