package org.lodestar.app.strategy.store;

import static org.lodestar.app.strategy.store.tables.Tables.EVIDENCE;
import static org.lodestar.app.strategy.store.tables.Tables.HAND_OVER;
import static org.lodestar.app.strategy.store.tables.Tables.HAPPENING;
import static org.lodestar.app.strategy.store.tables.Tables.PARTNER_WAIT;
import static org.lodestar.app.strategy.store.tables.Tables.STANDING;
import static org.lodestar.app.strategy.store.tables.Tables.WORD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.KeptWords.Kind;
import org.lodestar.app.strategy.store.tables.tables.records.EvidenceRecord;
import org.springframework.stereotype.Component;

/** Words of what became of actions and posts, and how they are destroyed. */
@Component
public class KeptWordRows {
  private final DSLContext sql;

  KeptWordRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Those of an action, of each kind the newest first. */
  public List<KeptWords> list(UUID action) {
    List<KeptWords> all = new ArrayList<>();
    sql.selectFrom(WORD)
        .where(WORD.ACTION.eq(action), DSL.notExists(standing(WORD.ACTION.eq(STANDING.ACTION))))
        .forEach(
            row -> {
              all.add(new KeptWords(row.getAction(), Kind.WORD, List.of(row.getReason())));
              all.add(recovery(row.getAction(), row.getRecovery()));
            });
    sql.selectFrom(STANDING)
        .where(STANDING.ACTION.eq(action))
        .orderBy(STANDING.AT.desc(), STANDING.ID.desc())
        .forEach(
            row -> {
              all.add(new KeptWords(row.getId(), Kind.STANDING, List.of(row.getReason())));
              all.add(recovery(row.getId(), row.getRecovery()));
            });
    sql.selectFrom(HAPPENING)
        .where(HAPPENING.ACTION.eq(action))
        .orderBy(HAPPENING.AT.desc(), HAPPENING.ID.desc())
        .forEach(
            row -> all.add(new KeptWords(row.getId(), Kind.HAPPENING, List.of(row.getReason()))));
    sql.selectFrom(EVIDENCE)
        .where(EVIDENCE.ACTION.eq(action))
        .orderBy(EVIDENCE.ADDED_AT.desc(), EVIDENCE.ID)
        .forEach(
            row ->
                all.add(
                    new KeptWords(
                        row.getId(),
                        Kind.EVIDENCE,
                        List.of(
                            isMeasure(row) ? "" : row.getTitle(),
                            isMeasure(row) ? "" : row.getReference(),
                            Objects.requireNonNullElse(row.getReason(), ""),
                            row.getDespite()))));
    return all;
  }

  private static KeptWords recovery(UUID of, String words) {
    return new KeptWords(recovery(of), Kind.RECOVERY, List.of(words));
  }

  /** What brings an action back is chosen apart from why it stands so, and lies in the same row. */
  private static UUID recovery(UUID of) {
    return UUID.nameUUIDFromBytes(("recovery of " + of).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isMeasure(EvidenceRecord row) {
    return row.getKind().equals(Evidence.Kind.MEASURE.name());
  }

  /** A standing in which the same is kept that is said of an action now. */
  private static Select<?> standing(Condition which) {
    return DSL.selectOne()
        .from(STANDING)
        .where(which)
        .and(STANDING.REASON.eq(WORD.REASON))
        .and(STANDING.RECOVERY.eq(WORD.RECOVERY));
  }

  /** Why somebody followed another in a post. */
  public List<KeptWords> handOver(UUID id) {
    return sql.selectFrom(HAND_OVER)
        .where(HAND_OVER.ID.eq(id))
        .fetch(row -> new KeptWords(row.getId(), Kind.HAND_OVER, List.of(row.getReason())));
  }

  /** Destroys that, also where it stands with each action that went along. */
  public void takeOutHandOver(UUID id, String instead, UUID taking) {
    sql.update(HAPPENING)
        .set(HAPPENING.REASON, instead)
        .set(HAPPENING.TAKEN_OUT, taking)
        .where(HAPPENING.KIND.eq(Happening.Kind.LED_BY.name()), HAPPENING.TAKEN_OUT.isNull())
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(HAND_OVER)
                    .where(HAND_OVER.ID.eq(id), HAND_OVER.REASON.eq(HAPPENING.REASON))
                    .and(HAND_OVER.BY_WORKER.eq(HAPPENING.BY_WORKER))))
        .execute();
    sql.update(HAND_OVER)
        .set(HAND_OVER.REASON, instead)
        .set(HAND_OVER.TAKEN_OUT, taking)
        .where(HAND_OVER.ID.eq(id), HAND_OVER.TAKEN_OUT.isNull())
        .execute();
  }

  /**
   * Destroys some of those of an action, and what is said of it now where it is the same.
   *
   * @param instead what stands in their place
   */
  public void takeOut(UUID action, Set<UUID> rows, String instead, UUID taking) {
    takeOutStandings(action, rows, instead, taking);
    sql.update(PARTNER_WAIT)
        .set(PARTNER_WAIT.ASKED, instead)
        .where(PARTNER_WAIT.ACTION.eq(action), PARTNER_WAIT.PASS.isNull())
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(HAPPENING)
                    .where(HAPPENING.ID.in(rows), HAPPENING.ACTION.eq(action))
                    .and(HAPPENING.KIND.eq(Happening.Kind.WAITS.name()))
                    .and(HAPPENING.REASON.eq(PARTNER_WAIT.ASKED))))
        .execute();
    sql.update(HAPPENING)
        .set(HAPPENING.REASON, instead)
        .set(HAPPENING.TAKEN_OUT, taking)
        .where(HAPPENING.ID.in(rows), HAPPENING.ACTION.eq(action))
        .and(HAPPENING.TAKEN_OUT.isNull())
        .execute();
    Condition measure = EVIDENCE.KIND.eq(Evidence.Kind.MEASURE.name());
    sql.update(EVIDENCE)
        .set(EVIDENCE.TITLE, DSL.when(measure, EVIDENCE.TITLE).otherwise(instead))
        .set(EVIDENCE.REFERENCE, DSL.when(measure, EVIDENCE.REFERENCE).otherwise(""))
        .set(EVIDENCE.REASON, unlessEmpty(EVIDENCE.REASON, instead))
        .set(EVIDENCE.DESPITE, unlessEmpty(EVIDENCE.DESPITE, instead))
        .set(EVIDENCE.TAKEN_OUT, taking)
        .where(EVIDENCE.ID.in(rows), EVIDENCE.ACTION.eq(action))
        .execute();
  }

  /** What is said now goes first, as long as one can tell that it is the same. */
  private void takeOutStandings(UUID action, Set<UUID> rows, String instead, UUID taking) {
    Set<UUID> recoveries =
        sql
            .select(STANDING.ID)
            .from(STANDING)
            .where(STANDING.ACTION.eq(action))
            .fetchSet(STANDING.ID)
            .stream()
            .filter(each -> rows.contains(recovery(each)))
            .collect(Collectors.toUnmodifiableSet());
    Condition now = rows.contains(recovery(action)) ? DSL.trueCondition() : DSL.falseCondition();
    sql.update(WORD)
        .set(WORD.REASON, instead)
        .set(WORD.TAKEN_OUT, taking)
        .where(WORD.ACTION.eq(action), WORD.TAKEN_OUT.isNull())
        .and(
            WORD.ACTION
                .in(rows)
                .or(DSL.exists(sharing(action, rows, STANDING.REASON.eq(WORD.REASON)))))
        .execute();
    sql.update(WORD)
        .set(WORD.RECOVERY, once(WORD.TAKEN_OUT, instead))
        .set(WORD.RECOVERY_OUT, taking)
        .where(WORD.ACTION.eq(action), WORD.RECOVERY_OUT.isNull())
        .and(now.or(DSL.exists(sharing(action, recoveries, STANDING.RECOVERY.eq(WORD.RECOVERY)))))
        .execute();
    sql.update(WORD)
        .set(WORD.RECOVERY, "")
        .where(WORD.ACTION.eq(action), WORD.RECOVERY.ne(""))
        .and(WORD.TAKEN_OUT.isNotNull().and(WORD.RECOVERY_OUT.isNotNull()))
        .execute();
    sql.update(STANDING)
        .set(STANDING.REASON, instead)
        .set(STANDING.TAKEN_OUT, taking)
        .where(STANDING.ID.in(rows), STANDING.ACTION.eq(action))
        .and(STANDING.TAKEN_OUT.isNull())
        .execute();
    sql.update(STANDING)
        .set(STANDING.RECOVERY, once(STANDING.TAKEN_OUT, instead))
        .set(STANDING.RECOVERY_OUT, taking)
        .where(STANDING.ID.in(recoveries), STANDING.RECOVERY_OUT.isNull())
        .execute();
    sql.update(STANDING)
        .set(STANDING.RECOVERY, "")
        .where(STANDING.ACTION.eq(action), STANDING.RECOVERY.ne(""))
        .and(STANDING.TAKEN_OUT.isNotNull().and(STANDING.RECOVERY_OUT.isNotNull()))
        .execute();
  }

  /** Where the reason is gone too, that stands there already. */
  private static Field<String> once(Field<UUID> reasonOut, String instead) {
    return DSL.when(reasonOut.isNotNull(), DSL.val("")).otherwise(DSL.val(instead));
  }

  /** One of these standings that says the same as is said now. */
  private static Select<?> sharing(UUID action, Set<UUID> rows, Condition same) {
    return DSL.selectOne()
        .from(STANDING)
        .where(STANDING.ID.in(rows), STANDING.ACTION.eq(action))
        .and(same);
  }

  private static Field<String> unlessEmpty(Field<String> words, String instead) {
    return DSL.when(words.ne(""), DSL.val(instead)).otherwise(words);
  }
}
