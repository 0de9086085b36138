package org.lodestar.app.ground;

import org.springframework.boot.SpringBootExceptionReporter;

/**
 * A start that the program refuses is told in one sentence by whoever started it; without this a
 * trace of a hundred lines stands before it.
 *
 * <p>Named in {@code META-INF/spring.factories}, since it is asked before there are any beans.
 */
public final class RefusedStart implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal) {
        return true;
      }
    }
    return false;
  }
}
