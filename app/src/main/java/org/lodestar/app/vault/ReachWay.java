package org.lodestar.app.vault;

/** A number or an address by which somebody could be reached, as it is written. */
public record ReachWay(Field field, String value) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ReachWay[personal]";
  }
}
