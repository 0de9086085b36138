package org.lodestar.app.maturity.store;

import static org.lodestar.app.maturity.store.tables.Tables.MATURITY_ACTION;
import static org.lodestar.app.maturity.store.tables.Tables.MATURITY_SCORE;
import static org.lodestar.app.maturity.store.tables.Tables.MATURITY_SCORER;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityScore.Found;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.MaturityScore.Signed;
import org.lodestar.app.maturity.store.tables.tables.records.MaturityScoreRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Scores of partners, what moderators found, and the actions that came of gaps. */
@Component
public class MaturityScoreRows {
  private final DSLContext sql;

  MaturityScoreRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of a round. */
  public List<MaturityScore> list(UUID round) {
    return sql.selectFrom(MATURITY_SCORE)
        .where(MATURITY_SCORE.ROUND.eq(round))
        .orderBy(MATURITY_SCORE.CRITERION, MATURITY_SCORE.BODY)
        .fetch(MaturityScoreRows::score);
  }

  private static MaturityScore score(MaturityScoreRecord row) {
    return new MaturityScore(
        row.getRound(),
        row.getBody(),
        row.getCriterion(),
        new Said(
            MaturityAnswer.valueOf(row.getAnswer()),
            row.getReason(),
            row.getEvidence(),
            row.getLink(),
            row.getStillSo()),
        new Signed(row.getScoredBy(), row.getScoredAt().toInstant()),
        found(row),
        row.getVersion());
  }

  private static @Nullable Found found(MaturityScoreRecord row) {
    return row.getFound() == null
        ? null
        : new Found(
            MaturityAnswer.valueOf(row.getFound()),
            row.getFoundReason(),
            new Signed(row.getFoundBy(), row.getFoundAt().toInstant()));
  }

  private static Map<Field<?>, @Nullable Object> said(MaturityScore score) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(MATURITY_SCORE.ANSWER, score.said().answer().name());
    said.put(MATURITY_SCORE.REASON, score.said().reason());
    said.put(MATURITY_SCORE.EVIDENCE, score.said().evidence());
    said.put(MATURITY_SCORE.LINK, score.said().link());
    said.put(MATURITY_SCORE.STILL_SO, score.said().stillSo());
    said.put(MATURITY_SCORE.SCORED_BY, score.by().who());
    said.put(MATURITY_SCORE.SCORED_AT, score.by().at().atOffset(ZoneOffset.UTC));
    return said;
  }

  /** Keeps a new one, if nobody else has answered since. */
  public void insert(MaturityScore added) {
    mustBeOne(
        sql.insertInto(MATURITY_SCORE)
            .set(MATURITY_SCORE.ROUND, added.round())
            .set(MATURITY_SCORE.BODY, added.body())
            .set(MATURITY_SCORE.CRITERION, added.criterion())
            .set(said(added))
            .set(MATURITY_SCORE.VERSION, added.version() + 1)
            .onConflictDoNothing()
            .execute());
  }

  /** Changes one, if nobody else has since. */
  public void update(MaturityScore changed) {
    change(changed, said(changed), changed.version());
  }

  private void change(MaturityScore score, Map<Field<?>, @Nullable Object> to, long version) {
    mustBeOne(
        sql.update(MATURITY_SCORE)
            .set(to)
            .set(MATURITY_SCORE.VERSION, version + 1)
            .where(
                MATURITY_SCORE.ROUND.eq(score.round()),
                MATURITY_SCORE.BODY.eq(score.body()),
                MATURITY_SCORE.CRITERION.eq(score.criterion()),
                MATURITY_SCORE.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Keeps what a moderator found, if nobody else has since. */
  public void find(MaturityScore score, Found found, long version) {
    Map<Field<?>, @Nullable Object> to = new LinkedHashMap<>();
    to.put(MATURITY_SCORE.FOUND, found.answer().name());
    to.put(MATURITY_SCORE.FOUND_REASON, found.reason());
    to.put(MATURITY_SCORE.FOUND_BY, found.by().who());
    to.put(MATURITY_SCORE.FOUND_AT, found.by().at().atOffset(ZoneOffset.UTC));
    change(score, to, version);
  }

  /** Writes down that a worker had a hand in the scores of a body. */
  public void scored(UUID round, UUID body, UUID worker) {
    sql.insertInto(MATURITY_SCORER)
        .set(MATURITY_SCORER.ROUND, round)
        .set(MATURITY_SCORER.BODY, body)
        .set(MATURITY_SCORER.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  /** Actions that answer a gap of a round, by criterion. */
  public Map<String, UUID> actions(UUID round) {
    return sql.selectFrom(MATURITY_ACTION)
        .where(MATURITY_ACTION.ROUND.eq(round))
        .fetchMap(MATURITY_ACTION.CRITERION, MATURITY_ACTION.ACTION);
  }

  /** Keeps that an action answers a gap. */
  public void insert(UUID round, String code, UUID action) {
    sql.insertInto(MATURITY_ACTION)
        .set(MATURITY_ACTION.ROUND, round)
        .set(MATURITY_ACTION.CRITERION, code)
        .set(MATURITY_ACTION.ACTION, action)
        .execute();
  }
}
