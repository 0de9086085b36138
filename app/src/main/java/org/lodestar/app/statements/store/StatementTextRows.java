package org.lodestar.app.statements.store;

import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_AREA;
import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_FIGURE;
import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_LEVEL;
import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_REVIEW;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.statements.StatementFigure;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementText;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** What statements say, the figures in them, and how good they are found. */
@Component
public class StatementTextRows {
  private final DSLContext sql;

  StatementTextRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All six areas, in order; empty ones where nothing is written yet. */
  public List<StatementText> texts(UUID statement) {
    Map<StatementArea, StatementText> written =
        sql
            .selectFrom(STATEMENT_AREA)
            .where(STATEMENT_AREA.STATEMENT.eq(statement))
            .fetch(
                row ->
                    new StatementText(
                        StatementArea.valueOf(row.getArea()),
                        row.getWords(),
                        row.getWhyNot(),
                        row.getVersion()))
            .stream()
            .collect(Collectors.toMap(StatementText::area, Function.identity()));
    return Arrays.stream(StatementArea.values())
        .map(each -> written.getOrDefault(each, StatementText.empty(each)))
        .toList();
  }

  /** Keeps what an area says, if nobody else has written there since. */
  public void write(UUID statement, StatementText text) {
    int written =
        text.version() == 0 ? insert(statement, text) : update(statement, text, text.version());
    if (written == 0) {
      throw new EditClash();
    }
  }

  private int insert(UUID statement, StatementText text) {
    return sql.insertInto(STATEMENT_AREA)
        .set(STATEMENT_AREA.STATEMENT, statement)
        .set(STATEMENT_AREA.AREA, text.area().name())
        .set(STATEMENT_AREA.WORDS, text.words())
        .set(STATEMENT_AREA.WHY_NOT, text.whyNot())
        .set(STATEMENT_AREA.VERSION, 1L)
        .onConflictDoNothing()
        .execute();
  }

  private int update(UUID statement, StatementText text, long version) {
    return sql.update(STATEMENT_AREA)
        .set(STATEMENT_AREA.WORDS, text.words())
        .set(STATEMENT_AREA.WHY_NOT, text.whyNot())
        .set(STATEMENT_AREA.VERSION, version + 1)
        .where(
            STATEMENT_AREA.STATEMENT.eq(statement),
            STATEMENT_AREA.AREA.eq(text.area().name()),
            STATEMENT_AREA.VERSION.eq(version))
        .execute();
  }

  /** Figures in it, by code. */
  public List<StatementFigure> figures(UUID statement) {
    return sql.selectFrom(STATEMENT_FIGURE)
        .where(STATEMENT_FIGURE.STATEMENT.eq(statement))
        .orderBy(STATEMENT_FIGURE.CODE)
        .fetch(row -> new StatementFigure(row.getCode(), row.getSentence(), row.getMeans()));
  }

  /** Keeps a figure; one that is put there again is as it is now. */
  public void take(UUID statement, StatementFigure figure, Instant at) {
    sql.insertInto(STATEMENT_FIGURE)
        .set(STATEMENT_FIGURE.STATEMENT, statement)
        .set(STATEMENT_FIGURE.CODE, figure.code())
        .set(STATEMENT_FIGURE.SENTENCE, figure.sentence())
        .set(STATEMENT_FIGURE.MEANS, figure.means())
        .set(STATEMENT_FIGURE.TAKEN_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(STATEMENT_FIGURE.STATEMENT, STATEMENT_FIGURE.CODE)
        .doUpdate()
        .set(STATEMENT_FIGURE.SENTENCE, figure.sentence())
        .set(STATEMENT_FIGURE.MEANS, figure.means())
        .set(STATEMENT_FIGURE.TAKEN_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** What reviewers found, the first first. */
  public List<StatementReview> reviews(UUID statement) {
    Map<UUID, Map<StatementArea, Rated>> levels = levels(statement);
    return sql.selectFrom(STATEMENT_REVIEW)
        .where(STATEMENT_REVIEW.STATEMENT.eq(statement))
        .orderBy(STATEMENT_REVIEW.AT, STATEMENT_REVIEW.REVIEWER)
        .fetch(
            row ->
                new StatementReview(
                    row.getReviewer(),
                    levels.getOrDefault(row.getReviewer(), Map.of()),
                    row.getAt().toInstant(),
                    row.getVersion()));
  }

  private Map<UUID, Map<StatementArea, Rated>> levels(UUID statement) {
    Map<UUID, Map<StatementArea, Rated>> levels = new HashMap<>();
    sql.selectFrom(STATEMENT_LEVEL)
        .where(STATEMENT_LEVEL.STATEMENT.eq(statement))
        .forEach(
            row ->
                levels
                    .computeIfAbsent(row.getReviewer(), each -> new EnumMap<>(StatementArea.class))
                    .put(
                        StatementArea.valueOf(row.getArea()),
                        new Rated(row.getLevel(), row.getQuote())));
    return levels;
  }

  /** Keeps what a reviewer found, if the same one has not changed it since elsewhere. */
  public void review(UUID statement, StatementReview review) {
    int kept = review.version() == 0 ? begin(statement, review) : change(statement, review);
    if (kept == 0) {
      throw new EditClash();
    }
    review.rated().forEach((area, rated) -> level(statement, review.reviewer(), area, rated));
  }

  private int begin(UUID statement, StatementReview review) {
    return sql.insertInto(STATEMENT_REVIEW)
        .set(STATEMENT_REVIEW.STATEMENT, statement)
        .set(STATEMENT_REVIEW.REVIEWER, review.reviewer())
        .set(STATEMENT_REVIEW.AT, review.at().atOffset(ZoneOffset.UTC))
        .set(STATEMENT_REVIEW.VERSION, 1L)
        .onConflictDoNothing()
        .execute();
  }

  private int change(UUID statement, StatementReview review) {
    return sql.update(STATEMENT_REVIEW)
        .set(STATEMENT_REVIEW.VERSION, review.version() + 1)
        .where(
            STATEMENT_REVIEW.STATEMENT.eq(statement),
            STATEMENT_REVIEW.REVIEWER.eq(review.reviewer()),
            STATEMENT_REVIEW.VERSION.eq(review.version()))
        .execute();
  }

  private void level(UUID statement, UUID reviewer, StatementArea area, Rated rated) {
    sql.insertInto(STATEMENT_LEVEL)
        .set(STATEMENT_LEVEL.STATEMENT, statement)
        .set(STATEMENT_LEVEL.REVIEWER, reviewer)
        .set(STATEMENT_LEVEL.AREA, area.name())
        .set(STATEMENT_LEVEL.LEVEL, rated.level())
        .set(STATEMENT_LEVEL.QUOTE, rated.quote())
        .onConflict(STATEMENT_LEVEL.STATEMENT, STATEMENT_LEVEL.REVIEWER, STATEMENT_LEVEL.AREA)
        .doUpdate()
        .set(STATEMENT_LEVEL.LEVEL, rated.level())
        .set(STATEMENT_LEVEL.QUOTE, rated.quote())
        .execute();
  }
}
