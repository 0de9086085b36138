package org.lodestar.app.members;

/** What happens to what an administrator asked for. */
public enum RequestEvent {
  AGREE,
  REFUSE,
  RUN_OUT,
  /** The same is asked for again. */
  REPLACE
}
