package org.lodestar.app.ground;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * With which standing the transaction in force was begun, as the program knows it: what the
 * database says of it can be changed by whoever owns the database.
 */
@Component
public class BegunAs {
  private static final Map<Object, Standing> BEGUN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final DataSource source;

  BegunAs(DataSource source) {
    this.source = source;
  }

  /** The standing of the transaction in force; empty outside of any. */
  public Optional<Standing> standing() {
    return Optional.ofNullable(TransactionSynchronizationManager.getResource(source))
        .map(BEGUN::get);
  }

  /** Notes it for a transaction that has begun; it is forgotten with the transaction. */
  static void note(DataSource source, Standing standing) {
    Object transaction = TransactionSynchronizationManager.getResource(source);
    if (transaction != null) {
      BEGUN.put(transaction, standing);
    }
  }
}
