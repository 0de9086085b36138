package org.lodestar.linkage.encode;

/** A table of overlaps that would give a small count away. Says no count. */
public final class OverlapsRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  OverlapsRefused(String why) {
    super(why);
  }
}
