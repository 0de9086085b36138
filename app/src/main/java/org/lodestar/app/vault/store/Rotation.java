package org.lodestar.app.vault.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.vault.KeyKeeper;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The steps of a change of keys, each in transactions of its own, as an unattended task. */
@Component
public class Rotation {
  private static final Standing STANDING = Standing.task("key-rotation");
  private static final ObjectRef KEYS = ObjectRef.all("KEY_ENCRYPTION_KEY");

  private final KeyKeeper keeper;
  private final KeyRegister register;
  private final DataKeys keys;
  private final Audit audit;
  private final TransactionOperations transactions;

  Rotation(
      KeyKeeper keeper,
      KeyRegister register,
      DataKeys keys,
      Audit audit,
      TransactionOperations transactions) {
    this.keeper = keeper;
    this.register = register;
    this.keys = keys;
    this.audit = audit;
    this.transactions = transactions;
  }

  public int begin(AuditAction action) {
    int version = keeper.prepare();
    keeper.promote(version);
    record(action, version, () -> register.enterCurrent(keeper));
    return version;
  }

  public int rewrap(int limit) {
    return within(() -> keys.rewrap(limit));
  }

  public int remaining() {
    return within(() -> register.wrappedByOthers(keeper.current()));
  }

  /**
   * Struck out of the register first: its foreign key waits for writers and keeps what is in use.
   */
  public int retire(AuditAction action) {
    Set<Integer> old = new TreeSet<>(keeper.versions());
    old.remove(keeper.current());
    for (int version : old) {
      try {
        record(action, version, () -> register.strike(version));
      } catch (DataIntegrityViolationException e) {
        throw new Refusal("An old key is still in use. Run the rewrapping to its end first.");
      }
      keeper.retire(version);
    }
    return old.size();
  }

  private void record(AuditAction action, int version, Runnable work) {
    within(
        () -> {
          work.run();
          audit.record(Entry.of(action, KEYS).detail(Detail.none().with("version", version)));
          return 0;
        });
  }

  private int within(Supplier<Integer> work) {
    Integer result = STANDING.call(() -> transactions.execute(status -> work.get()));
    return result == null ? 0 : result;
  }
}
