package org.lodestar.app.members.web;

/** Opening a one-time link. */
public record JoinPage(String action, String displayName, String email, String organisation) {
  @Override
  public String toString() {
    return "JoinPage";
  }
}
