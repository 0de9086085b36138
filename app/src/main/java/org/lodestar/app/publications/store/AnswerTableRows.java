package org.lodestar.app.publications.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.lodestar.app.publications.store.tables.Tables.ANSWER_TABLE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.publications.AnswerDocument;
import org.lodestar.app.publications.store.tables.tables.records.AnswerTableRecord;
import org.springframework.stereotype.Component;

/** Tables that answer requests for information. */
@Component
public class AnswerTableRows {
  private final DSLContext sql;

  AnswerTableRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * One of them.
   *
   * @param given when it left with an answer; null before
   */
  public record Kept(AnswerDocument document, int edition, @Nullable Instant given) {}

  /** Keeps a table in the place of one that was not given. */
  public void save(String reference, AnswerDocument document, UUID by, Instant at) {
    drop(reference);
    String text = document.write();
    sql.insertInto(ANSWER_TABLE)
        .set(ANSWER_TABLE.REFERENCE, reference)
        .set(ANSWER_TABLE.EDITION, last(reference) + 1)
        .set(ANSWER_TABLE.DOCUMENT, text)
        .set(ANSWER_TABLE.SEAL, PackText.seal(text))
        .set(ANSWER_TABLE.MADE_BY, by)
        .set(ANSWER_TABLE.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private int last(String reference) {
    return Objects.requireNonNull(
        sql.select(coalesce(max(ANSWER_TABLE.EDITION), 0))
            .from(ANSWER_TABLE)
            .where(ANSWER_TABLE.REFERENCE.eq(reference))
            .fetchSingle()
            .value1());
  }

  /** The last one of a request. */
  public Optional<Kept> find(String reference) {
    return last(ANSWER_TABLE.REFERENCE.eq(reference));
  }

  /** The last one of a request that left with an answer. */
  public Optional<Kept> findGiven(String reference) {
    return last(ANSWER_TABLE.REFERENCE.eq(reference).and(ANSWER_TABLE.GIVEN_AT.isNotNull()));
  }

  private Optional<Kept> last(Condition which) {
    return sql.selectFrom(ANSWER_TABLE)
        .where(which)
        .orderBy(ANSWER_TABLE.EDITION.desc())
        .limit(1)
        .fetchOptional(AnswerTableRows::kept);
  }

  private static Kept kept(AnswerTableRecord row) {
    return new Kept(
        AnswerDocument.read(row.getDocument()),
        row.getEdition(),
        row.getGivenAt() == null ? null : row.getGivenAt().toInstant());
  }

  /** All that were ever given. */
  public List<Kept> told() {
    return sql.selectFrom(ANSWER_TABLE)
        .where(ANSWER_TABLE.GIVEN_AT.isNotNull())
        .orderBy(ANSWER_TABLE.GIVEN_AT.desc())
        .fetch(AnswerTableRows::kept);
  }

  /** It leaves with an answer. */
  public void give(String reference, int edition, Instant at) {
    sql.update(ANSWER_TABLE)
        .set(ANSWER_TABLE.GIVEN_AT, at.atOffset(ZoneOffset.UTC))
        .where(ANSWER_TABLE.REFERENCE.eq(reference), ANSWER_TABLE.EDITION.eq(edition))
        .execute();
  }

  /** Forgets one that was not given. */
  public void drop(String reference) {
    sql.deleteFrom(ANSWER_TABLE)
        .where(ANSWER_TABLE.REFERENCE.eq(reference), ANSWER_TABLE.GIVEN_AT.isNull())
        .execute();
  }
}
