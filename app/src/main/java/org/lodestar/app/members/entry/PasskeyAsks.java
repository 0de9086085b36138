package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.PASSKEY_ASK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.domain.SessionSecret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What devices are asked to sign. Each belongs to one browser, which holds its secret, is worth
 * something for five minutes, and is used up by the first answer, right or wrong.
 */
@Component
public class PasskeyAsks {
  /** As long as people look for their telephone. */
  public static final Duration OPEN = Duration.ofMinutes(5);

  private static final Standing TASK = Standing.task("passkey");

  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  PasskeyAsks(DSLContext sql, TransactionOperations transactions, Clock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A new one; those that are over go. */
  public SessionSecret begin() {
    SessionSecret secret = SessionSecret.fresh();
    TASK.run(
        () ->
            transactions.executeWithoutResult(
                status -> {
                  sql.deleteFrom(PASSKEY_ASK)
                      .where(PASSKEY_ASK.MADE_AT.le(now().minus(OPEN)))
                      .execute();
                  sql.insertInto(PASSKEY_ASK)
                      .set(PASSKEY_ASK.HASH, secret.hash())
                      .set(PASSKEY_ASK.MADE_AT, now())
                      .execute();
                }));
    return secret;
  }

  /** What the device is to sign. It tells nothing of the secret that the browser holds. */
  public static byte[] toSign(SessionSecret secret) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("passkey " + secret.value()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Takes one up, once; empty when it is over, was answered, or was never made. */
  Optional<byte[]> take(SessionSecret secret) {
    boolean open =
        Boolean.TRUE.equals(
            TASK.call(
                () ->
                    transactions.execute(
                        status ->
                            sql.deleteFrom(PASSKEY_ASK)
                                    .where(
                                        PASSKEY_ASK.HASH.eq(secret.hash()),
                                        PASSKEY_ASK.MADE_AT.gt(now().minus(OPEN)))
                                    .execute()
                                == 1)));
    return open ? Optional.of(toSign(secret)) : Optional.empty();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
