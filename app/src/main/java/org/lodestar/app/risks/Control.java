package org.lodestar.app.risks;

import java.util.UUID;

/** What is done about a risk, who does it, and whether it works. */
public record Control(UUID id, UUID risk, String what, String who, Working working, long version) {
  /** Whether it works. */
  public enum Working {
    NOT_CHECKED,
    WORKING,
    PARTLY,
    NOT_WORKING
  }
}
