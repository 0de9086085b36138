package org.lodestar.app.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The signed-in person who looks at a page, as far as a layout needs to know. */
public interface Viewer {
  /** Name as the person wants to be called at work. */
  String displayName();

  /** Name of the organisation for which the person works now. */
  String organisation();

  /** Whether the person holds a role that allows this kind of action at all. */
  boolean may(Enum<?> action);

  /** When a session ends that somebody was let in to for some hours; null for any other. */
  default @Nullable Instant until() {
    return null;
  }

  /** Whether the person is the only administrator and may act without a second one for now. */
  default boolean alone() {
    return false;
  }

  /** Whether the person is invented, so that nobody has their app: in a demonstration alone. */
  default boolean invented() {
    return false;
  }

  /** What tells this person's pages from another's, and does not say who they are. */
  default String mark() {
    return "";
  }

  /** Whether an address leads anywhere: not into what the partnership has switched off. */
  default boolean reaches(String address) {
    return true;
  }
}
