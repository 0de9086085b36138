package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.lodestar.app.library.store.tables.Tables.GUIDE_VERSION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Guide;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Versions of one-minute guides. */
@Component
public class GuideRows {
  private final DSLContext sql;

  GuideRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All versions of one, the last first. */
  public List<Guide> list(UUID document) {
    return sql.selectFrom(GUIDE_VERSION)
        .where(GUIDE_VERSION.DOCUMENT.eq(document))
        .orderBy(GUIDE_VERSION.NUMBER.desc())
        .fetch(
            row ->
                new Guide(
                    row.getDocument(),
                    row.getNumber(),
                    row.getWords(),
                    row.getWrittenBy(),
                    row.getWrittenAt().toInstant(),
                    Set.of(row.getWriters()),
                    row.getApprovedBy(),
                    instant(row.getApprovedAt())));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }

  /**
   * Keeps a version, or puts it in the place of the same one that nobody has approved, if that
   * still says what the writer read. Whoever wrote on it before stays among its writers.
   *
   * @param before words that were read; empty when there was no draft
   */
  public void put(Guide written, String before) {
    UUID by = Objects.requireNonNull(written.writtenBy());
    int rows =
        sql.insertInto(GUIDE_VERSION)
            .set(GUIDE_VERSION.DOCUMENT, written.document())
            .set(GUIDE_VERSION.NUMBER, written.number())
            .set(GUIDE_VERSION.WORDS, written.words())
            .set(GUIDE_VERSION.WRITTEN_BY, written.writtenBy())
            .set(GUIDE_VERSION.WRITTEN_AT, utc(written.writtenAt()))
            .set(GUIDE_VERSION.WRITERS, new UUID[] {by})
            .onConflict(GUIDE_VERSION.DOCUMENT, GUIDE_VERSION.NUMBER)
            .doUpdate()
            .set(GUIDE_VERSION.WORDS, written.words())
            .set(GUIDE_VERSION.WRITTEN_BY, written.writtenBy())
            .set(GUIDE_VERSION.WRITTEN_AT, utc(written.writtenAt()))
            .set(GUIDE_VERSION.WRITERS, arrayAppend(arrayRemove(GUIDE_VERSION.WRITERS, by), by))
            .where(GUIDE_VERSION.WORDS.eq(before), GUIDE_VERSION.APPROVED_BY.isNull())
            .execute();
    mustBeOne(rows);
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** Approves a version as it was read; nothing when its words were changed meanwhile. */
  public void approve(Guide read, UUID by, Instant at) {
    int rows =
        sql.update(GUIDE_VERSION)
            .set(GUIDE_VERSION.APPROVED_BY, by)
            .set(GUIDE_VERSION.APPROVED_AT, utc(at))
            .where(
                GUIDE_VERSION.DOCUMENT.eq(read.document()),
                GUIDE_VERSION.NUMBER.eq(read.number()),
                GUIDE_VERSION.WORDS.eq(read.words()),
                GUIDE_VERSION.APPROVED_BY.isNull())
            .execute();
    mustBeOne(rows);
  }
}
