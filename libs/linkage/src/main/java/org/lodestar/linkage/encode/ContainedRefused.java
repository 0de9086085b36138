package org.lodestar.linkage.encode;

/** Nearly everybody of a list stands on another, so that encodings hide nobody. Says no count. */
public final class ContainedRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ContainedRefused(String one, String other) {
    super(
        "nearly everybody on the list %1$s is on the list %2$s too, and whoever holds %2$s in clear could find out whom most encodings of %1$s stand for"
            .formatted(one, other));
  }
}
