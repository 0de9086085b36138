package org.lodestar.app.concerns;

/**
 * Who reported.
 *
 * @param name as given; empty when none was
 * @param contact how they may be reached
 */
public record Reporter(String name, ReporterContact contact) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Reporter[personal]";
  }
}
