package org.lodestar.postgres;

/**
 * The PostgreSQL programs that were named cannot run this cluster; the message tells a person what
 * to do instead.
 */
public final class UnusablePrograms extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePrograms(String message) {
    super(message);
  }
}
