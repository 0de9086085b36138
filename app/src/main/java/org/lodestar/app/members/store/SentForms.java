package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.SENT_FORM;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forms that were sent, so that the same one sent again is carried out once. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SentForms {
  private static final Duration KEPT = Duration.ofHours(1);

  private final DSLContext sql;
  private final Clock clock;

  SentForms(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Claims a form for the one who carries it out; false when somebody else has. */
  public boolean claim(byte[] digest) {
    return sql.insertInto(SENT_FORM)
            .set(SENT_FORM.DIGEST, digest)
            .set(SENT_FORM.SENT_AT, now())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Where the answer to a form is; empty while it is being carried out, or when it failed. */
  public Optional<String> answer(byte[] digest) {
    return sql.select(SENT_FORM.ANSWERED_AT_ADDRESS)
        .from(SENT_FORM)
        .where(SENT_FORM.DIGEST.eq(digest))
        .fetchOptional(SENT_FORM.ANSWERED_AT_ADDRESS);
  }

  /** The form was carried out and answered with this address. */
  public void answered(byte[] digest, String address) {
    sql.update(SENT_FORM)
        .set(SENT_FORM.ANSWERED_AT_ADDRESS, address)
        .where(SENT_FORM.DIGEST.eq(digest))
        .execute();
  }

  /** The form was not carried out: it may be sent again as it is. */
  public void free(byte[] digest) {
    sql.deleteFrom(SENT_FORM).where(SENT_FORM.DIGEST.eq(digest)).execute();
  }

  /** Forgets what was sent long ago. */
  public void sweep() {
    sql.deleteFrom(SENT_FORM).where(SENT_FORM.SENT_AT.lt(now().minus(KEPT))).execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
