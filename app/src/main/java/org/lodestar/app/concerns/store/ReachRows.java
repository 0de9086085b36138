package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.NOTE;
import static org.lodestar.app.concerns.store.tables.Tables.REACH;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Reach;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.store.tables.tables.records.ReachRecord;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How reporters may be reached since it was changed. Rows are only added; the newest counts. */
@Component
public class ReachRows {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final DSLContext sql;
  private final Sealing sealing;
  private final SearchIndex index;
  private final Clock clock;

  ReachRows(DSLContext sql, Sealing sealing, SearchIndex index, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.index = index;
    this.clock = clock;
  }

  /** What is sealed. */
  private record Body(ReporterContact contact, String why) {}

  public void insert(
      UUID concern, UUID reporter, UUID worker, ReporterContact contact, String why) {
    UUID id = Ids.next();
    String text = JSON.writeValueAsString(new Body(contact, why));
    sql.insertInto(REACH)
        .set(REACH.ID, id)
        .set(REACH.REPORTER, reporter)
        .set(REACH.CONCERN, concern)
        .set(REACH.BODY, sealing.must(Sealing.contact(reporter), "reach", "body", id, text))
        .set(REACH.WRITTEN_BY, worker)
        .set(REACH.WRITTEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
    index.reached(reporter, contact);
  }

  /** Each change, the newest first; nothing for whoever may not know who reported. */
  public List<Reach> of(UUID reporter) {
    return sql.selectFrom(REACH)
        .where(REACH.REPORTER.eq(reporter))
        .orderBy(REACH.WRITTEN_AT.desc(), REACH.ID.desc())
        .fetch(this::reach);
  }

  private Reach reach(ReachRecord row) {
    UUID reporter = row.getReporter();
    Body body =
        JSON.readValue(
            sealing.open(Sealing.contact(reporter), "reach", "body", row.getId(), row.getBody()),
            Body.class);
    return new Reach(
        body.contact(), body.why(), row.getWrittenBy(), row.getWrittenAt().toInstant());
  }

  /** The reporter as they may be reached now. */
  Reporter now(UUID concern, UUID id, Reporter told) {
    List<Reach> changes = of(id);
    Instant since = changes.isEmpty() ? Instant.MIN : changes.getFirst().at();
    if (stopped(concern).filter(at -> at.isAfter(since)).isPresent()) {
      return new Reporter(told.name(), ReporterContact.none());
    }
    return changes.isEmpty() ? told : new Reporter(told.name(), changes.getFirst().contact());
  }

  /** When whoever took it down wrote last that the way is safe no more. */
  public Optional<Instant> stopped(UUID concern) {
    @Nullable OffsetDateTime at =
        sql.select(DSL.max(NOTE.WRITTEN_AT))
            .from(NOTE)
            .where(NOTE.CONCERN.eq(concern), NOTE.STOPS.isTrue())
            .fetchOne(0, OffsetDateTime.class);
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
