package org.lodestar.app.triage.web;

import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;

/**
 * A step that is not possible now.
 *
 * @param address where the officer goes back to
 * @param written what the officer wrote; empty when nothing
 */
public record NotNowPage(ConcernEvent event, ConcernState state, String address, String written) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "NotNowPage[personal]";
  }
}
