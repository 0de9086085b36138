package org.lodestar.app.members;

/** How it stands with what an administrator asked for. */
public enum RequestState {
  /** For a second administrator. */
  WAITING,
  /** A second administrator agreed, or none is needed. */
  AGREED,
  REFUSED,
  LAPSED,
  /** The same was asked for again before anybody agreed. */
  REPLACED
}
