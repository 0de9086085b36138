package org.lodestar.app.support.store;

import static org.lodestar.app.support.store.tables.Tables.OWN_PAGE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.support.OwnPage;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/** When people were given their own page. */
@Component
public class OwnPageRows {
  private final DSLContext sql;

  OwnPageRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that it was given. */
  public void insert(OwnPage page) {
    SafeContactChannel channel = page.channel();
    sql.insertInto(OWN_PAGE)
        .set(OWN_PAGE.ID, page.id())
        .set(OWN_PAGE.CASE_FILE, page.caseFile())
        .set(OWN_PAGE.PERSON, page.person())
        .set(OWN_PAGE.WAY, page.way().name())
        .set(OWN_PAGE.CHANNEL, channel == null ? null : channel.name())
        .set(OWN_PAGE.LANGUAGE, page.language())
        .set(OWN_PAGE.TELLS_SHARED, page.tellsShared())
        .set(OWN_PAGE.TELLS_DECIDED, page.tellsDecided())
        .set(OWN_PAGE.GIVEN_BY, page.by())
        .set(OWN_PAGE.GIVEN_AT, Columns.at(page.at()))
        .execute();
  }

  /** Somebody says that they have it; the first time counts. */
  public boolean handed(UUID id, UUID worker, Instant now) {
    return sql.update(OWN_PAGE)
            .set(OWN_PAGE.HANDED_BY, worker)
            .set(OWN_PAGE.HANDED_AT, Columns.at(now))
            .where(OWN_PAGE.ID.eq(id), OWN_PAGE.HANDED_AT.isNull())
            .execute()
        > 0;
  }

  /** Each that was made for a person, newest first. */
  public List<OwnPage> list(UUID person) {
    return sql.selectFrom(OWN_PAGE)
        .where(OWN_PAGE.PERSON.eq(person))
        .orderBy(OWN_PAGE.GIVEN_AT.desc())
        .fetch(
            row ->
                new OwnPage(
                    row.getId(),
                    row.getCaseFile(),
                    row.getPerson(),
                    OwnPage.Way.valueOf(row.getWay()),
                    channel(row.getChannel()),
                    row.getLanguage(),
                    row.getTellsShared(),
                    row.getTellsDecided(),
                    row.getGivenBy(),
                    row.getGivenAt().toInstant(),
                    row.getHandedAt() == null ? null : row.getHandedAt().toInstant()));
  }

  private static @Nullable SafeContactChannel channel(@Nullable String stored) {
    return stored == null ? null : SafeContactChannel.valueOf(stored);
  }

  /** Deletes what is kept about a person who was added in error. */
  public void delete(UUID person) {
    sql.deleteFrom(OWN_PAGE).where(OWN_PAGE.PERSON.eq(person)).execute();
  }
}
