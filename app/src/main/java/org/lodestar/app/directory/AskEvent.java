package org.lodestar.app.directory;

/** What happens to a change that takes a second person. */
public enum AskEvent {
  CONFIRM,
  REFUSE,
  WITHDRAW,
  OVERTAKE
}
