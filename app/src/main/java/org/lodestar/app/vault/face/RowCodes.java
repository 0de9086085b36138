package org.lodestar.app.vault.face;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.InstallationCode;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.domain.Derivation;
import org.lodestar.app.vault.domain.RowBytes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Codes of rows: HMAC-SHA-256 under a key that lies outside the database, over the table and every
 * value that matters. Whoever writes to the database alone makes no right one.
 */
@Component
public class RowCodes implements InstallationCode {
  private static final String PURPOSE = "org.lodestar.row-code.1";

  // The keys are opened in a transaction, and a transaction is begun with codes.
  private final ObjectProvider<KeyKeeper> keeper;
  private volatile byte @Nullable [] key;

  RowCodes(ObjectProvider<KeyKeeper> keeper) {
    this.keeper = keeper;
  }

  /** The code of a row. Values are texts, identifiers, bytes, numbers, facts, moments, lists. */
  public byte[] of(String table, Collection<? extends @Nullable Object> values) {
    return Derivation.mac(key(), RowBytes.of(table, values));
  }

  /** Whether a code is that of the row; in the same time whatever it is. */
  public boolean fits(
      byte @Nullable [] code, String table, Collection<? extends @Nullable Object> values) {
    return code != null && MessageDigest.isEqual(code, of(table, values));
  }

  @Override
  public byte[] of(DataFolder.Kind kind) {
    return of("installation", List.of(kind.name()));
  }

  private byte[] key() {
    byte[] known = key;
    if (known == null) {
      known = keeper.getObject().secretFor(PURPOSE);
      key = known;
    }
    return known;
  }
}
