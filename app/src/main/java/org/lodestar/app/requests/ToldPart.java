package org.lodestar.app.requests;

/** What a partner without an account wrote of its part of an answer. */
public record ToldPart(PartHeld held, String words) {
  /** What a guest wrote stays out of logs. */
  @Override
  public String toString() {
    return "ToldPart";
  }
}
