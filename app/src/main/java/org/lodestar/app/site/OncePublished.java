package org.lodestar.app.site;

import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Whether something was ever published. Asked until it was, and never again: the public home page
 * must not wait for the database, and stands without it.
 */
public final class OncePublished {
  private final BooleanSupplier asked;
  private volatile boolean published;

  /** Knows how to find out. */
  public OncePublished(BooleanSupplier asked) {
    this.asked = asked;
  }

  /** Whether it was, as far as can be known now. */
  public boolean is() {
    if (!published) {
      published = ask();
    }
    return published;
  }

  private boolean ask() {
    try {
      return asked.getAsBoolean();
    } catch (DataAccessException | TransactionException away) {
      return false;
    }
  }
}
