package org.lodestar.app.directory.store;

import static org.lodestar.app.directory.store.tables.Tables.FEED_READING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which feeds of others editors read, and what was found in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FeedRows {
  private final DSLContext sql;

  FeedRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A reading.
   *
   * @param found as it was kept; empty where nothing could be read
   */
  public record Reading(UUID id, String address, Instant at, String found) {}

  /** Keeps that a feed is about to be read; what is older than this goes. */
  public void insert(UUID id, String address, UUID by, Instant at, Instant before) {
    sql.deleteFrom(FEED_READING)
        .where(FEED_READING.READ_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .execute();
    sql.insertInto(FEED_READING)
        .set(FEED_READING.ID, id)
        .set(FEED_READING.ADDRESS, address)
        .set(FEED_READING.READ_BY, by)
        .set(FEED_READING.READ_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Keeps what was found. */
  public void found(UUID id, String found) {
    sql.update(FEED_READING).set(FEED_READING.FOUND, found).where(FEED_READING.ID.eq(id)).execute();
  }

  /** One. */
  public Optional<Reading> find(UUID id) {
    return sql.selectFrom(FEED_READING)
        .where(FEED_READING.ID.eq(id))
        .fetchOptional(
            row ->
                new Reading(
                    row.getId(), row.getAddress(), row.getReadAt().toInstant(), row.getFound()));
  }

  /** The addresses that editors named since. */
  public List<String> since(Instant when) {
    return sql.selectDistinct(FEED_READING.ADDRESS)
        .from(FEED_READING)
        .where(FEED_READING.READ_AT.gt(when.atOffset(ZoneOffset.UTC)))
        .fetch(FEED_READING.ADDRESS);
  }
}
