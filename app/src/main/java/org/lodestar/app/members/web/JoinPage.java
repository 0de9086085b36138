package org.lodestar.app.members.web;

/**
 * Opening a one-time link.
 *
 * @param sheet whether its second piece is asked for
 */
public record JoinPage(
    String action, String displayName, String email, String organisation, boolean sheet) {
  @Override
  public String toString() {
    return "JoinPage";
  }
}
