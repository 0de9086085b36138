package org.lodestar.app.members.web;

/** The first set-up, with the address that the form is sent to. */
public record SetUpPage(String action) {
  @Override
  public String toString() {
    return "SetUpPage";
  }
}
