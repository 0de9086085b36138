package org.lodestar.statute;

import java.util.Set;

/** A move that the lifecycle does not allow. */
public final class TransitionRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  TransitionRefused(Enum<?> from, Enum<?> event, Set<? extends Enum<?>> allowed) {
    super(event + " is not possible at the stage " + from + "; possible are " + allowed);
  }
}
