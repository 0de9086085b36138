package org.lodestar.app.pathway;

import org.lodestar.statute.Route;

/** Where the law's route leads, as far as a step of our own asks. */
public enum Way {
  NRM,
  NOTIFICATION,
  /** Nothing is sent, or not yet. */
  NONE;

  /** The way of a route. */
  public static Way of(Route route) {
    if (route == Route.NRM) {
      return NRM;
    }
    return route.isNotification() ? NOTIFICATION : NONE;
  }
}
