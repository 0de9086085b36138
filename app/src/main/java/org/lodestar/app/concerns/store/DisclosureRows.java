package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.DISCLOSURE;
import static org.lodestar.app.concerns.store.tables.Tables.REPORTER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Disclosure;
import org.lodestar.app.concerns.DisclosureReason;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** Where and why a reporter's wish to stay unnamed was set aside. */
@Component
public class DisclosureRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;
  private final HandOverCodes codes;

  DisclosureRows(DSLContext sql, Sealing sealing, Clock clock, HandOverCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The reporter who asked to stay unnamed, where the one who acts may see who it is. */
  public Optional<UUID> confidentialReporter(UUID concern) {
    return sql.select(codes.concerns().columns())
        .from(CONCERN)
        .join(REPORTER)
        .on(REPORTER.ID.eq(CONCERN.REPORTER_ID))
        .where(
            CONCERN.ID.eq(concern), CONCERN.CONFIDENTIALITY.eq(Confidentiality.CONFIDENTIAL.name()))
        .fetchOptional()
        .filter(codes.concerns()::isRight)
        .map(row -> row.get(CONCERN.REPORTER_ID));
  }

  public void add(
      UUID concern,
      UUID reporter,
      DisclosureReason reason,
      @Nullable UUID partner,
      UUID worker,
      String words) {
    UUID id = Ids.next();
    sql.insertInto(DISCLOSURE)
        .set(DISCLOSURE.ID, id)
        .set(DISCLOSURE.CONCERN, concern)
        .set(DISCLOSURE.REPORTER, reporter)
        .set(DISCLOSURE.REASON, reason.name())
        .set(DISCLOSURE.PARTNER, partner)
        .set(
            DISCLOSURE.BODY,
            sealing.must(Sealing.contact(reporter), "disclosure", "body", id, words))
        .set(DISCLOSURE.WORKER, worker)
        .set(DISCLOSURE.DISCLOSED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Oldest first; nothing where the one who acts may not see who reported. */
  public List<Disclosure> of(UUID reporter) {
    return sql.selectFrom(DISCLOSURE)
        .where(DISCLOSURE.REPORTER.eq(reporter))
        .orderBy(DISCLOSURE.DISCLOSED_AT, DISCLOSURE.ID)
        .fetch(
            row ->
                new Disclosure(
                    DisclosureReason.valueOf(row.getReason()),
                    row.getPartner(),
                    row.getWorker(),
                    row.getDisclosedAt().toInstant(),
                    sealing.open(
                        Sealing.contact(reporter),
                        "disclosure",
                        "body",
                        row.getId(),
                        row.getBody())));
  }
}
