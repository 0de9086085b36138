package org.lodestar.app.referral;

import org.lodestar.statute.Route;

/** The facts lead to no document yet: the pathway says what must happen first. */
public final class RouteUnsettled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Route route;

  public RouteUnsettled(Route route) {
    super("No document on the route " + route, null, false, false);
    this.route = route;
  }

  /** Where the facts lead today. */
  public Route route() {
    return route;
  }
}
