package org.lodestar.app.vault.store;

import static org.lodestar.app.vault.store.tables.Tables.DATA_KEY;
import static org.lodestar.app.vault.store.tables.Tables.KEY_ENCRYPTION_KEY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.WrappedKey;
import org.springframework.stereotype.Component;

/** Which key-encryption keys this database knows, each with a proof that it is the right one. */
@Component
class KeyRegister {
  private static final String PROBE = "org.lodestar.probe.1";

  private final DSLContext sql;
  private final Clock clock;

  KeyRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The proofs by version. */
  Map<Integer, byte[]> probes() {
    return sql.select(KEY_ENCRYPTION_KEY.VERSION, KEY_ENCRYPTION_KEY.PROBE)
        .from(KEY_ENCRYPTION_KEY)
        .fetchMap(KEY_ENCRYPTION_KEY.VERSION, KEY_ENCRYPTION_KEY.PROBE);
  }

  /**
   * Enters the current version, before anything is wrapped by it. The proof wraps a derived secret,
   * so one proof tells that both kinds of key are right.
   */
  void enterCurrent(KeyKeeper keeper) {
    enter(keeper.wrap(keeper.secretFor(PROBE), context()));
  }

  private void enter(WrappedKey probe) {
    sql.insertInto(KEY_ENCRYPTION_KEY)
        .set(KEY_ENCRYPTION_KEY.VERSION, probe.version())
        .set(KEY_ENCRYPTION_KEY.PROBE, probe.bytes())
        .set(KEY_ENCRYPTION_KEY.FIRST_USED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Checks that the keeper holds every key that the database knows.
   *
   * @throws Refusal when one is missing or another one
   */
  void check(KeyKeeper keeper, String where) {
    byte[] secret = keeper.secretFor(PROBE);
    probes()
        .forEach(
            (version, probe) -> {
              if (!opens(keeper, new WrappedKey(version, probe), secret)) {
                throw new Refusal(
                    "The keys in "
                        + where
                        + " are not those of this database, so nothing sealed could be read."
                        + " Put back the keys that belong to it from your backup.");
              }
            });
  }

  /** How many data keys another version than this one wraps. */
  int wrappedByOthers(int version) {
    return sql.fetchCount(DATA_KEY, DATA_KEY.KEK_VERSION.ne(version));
  }

  /** Strikes a version out; the database refuses while anything is wrapped by it. */
  void strike(int version) {
    sql.deleteFrom(KEY_ENCRYPTION_KEY).where(KEY_ENCRYPTION_KEY.VERSION.eq(version)).execute();
  }

  private static boolean opens(KeyKeeper keeper, WrappedKey probe, byte[] secret) {
    try {
      return MessageDigest.isEqual(keeper.unwrap(probe, context()), secret);
    } catch (SealBroken e) {
      return false;
    }
  }

  private static byte[] context() {
    return PROBE.getBytes(StandardCharsets.UTF_8);
  }
}
