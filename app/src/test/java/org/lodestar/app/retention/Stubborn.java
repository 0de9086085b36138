package org.lodestar.app.retention;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A module that fails at some records, after others have deleted theirs. */
@Component
@Order
public class Stubborn implements RecordHolder {
  private final Set<UUID> records = ConcurrentHashMap.newKeySet();

  /** From now on it fails at this one. */
  public void failAt(UUID record) {
    records.add(record);
  }

  /** It works again. */
  public void relent() {
    records.clear();
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    if (records.contains(ref.id())) {
      throw new IllegalStateException("Stubborn");
    }
    return Disposed.nothing();
  }
}
