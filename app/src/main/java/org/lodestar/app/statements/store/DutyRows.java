package org.lodestar.app.statements.store;

import static org.lodestar.app.statements.store.tables.Tables.DUTY;
import static org.lodestar.app.statements.store.tables.Tables.DUTY_REVIEW;
import static org.lodestar.app.statements.store.tables.Tables.LAW_CHANGE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.Duty.Carried;
import org.lodestar.app.statements.Duty.Law;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.DutyReview.Decided;
import org.lodestar.app.statements.LawChange;
import org.springframework.stereotype.Component;

/** Duties, changes of law, and what was decided about them. */
@Component
public class DutyRows {
  private static final String READ = "V";

  private final DSLContext sql;

  DutyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All duties: those that nothing carries out first. */
  public List<Duty> list() {
    return sql.selectFrom(DUTY).orderBy(DUTY.PROCESS.ne(""), DUTY.PLACE).fetch(DutyRows::duty);
  }

  /** One of them. */
  public Optional<Duty> find(String code) {
    return list().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private static Duty duty(Record row) {
    return new Duty(
        row.get(DUTY.CODE),
        new Law(
            row.get(DUTY.NAME),
            row.get(DUTY.SECTION),
            row.get(DUTY.WHO),
            row.get(DUTY.BEGINS_WHEN),
            row.get(DUTY.DEADLINE),
            row.get(DUTY.EVIDENCE),
            row.get(DUTY.SOURCE),
            row.get(DUTY.CHECKED),
            row.get(DUTY.MARK).equals(READ),
            row.get(DUTY.NOTE)),
        new Carried(row.get(DUTY.PROCESS), row.get(DUTY.PROCESS_WORDS), row.get(DUTY.OWNER)),
        row.get(DUTY.VERSION));
  }

  /** Changes how one is carried out, if nobody else has since. */
  public void update(String code, Carried carried, long version) {
    int changed =
        sql.update(DUTY)
            .set(DUTY.PROCESS, carried.process())
            .set(DUTY.PROCESS_WORDS, carried.words())
            .set(DUTY.OWNER, carried.owner())
            .set(DUTY.VERSION, version + 1)
            .where(DUTY.CODE.eq(code), DUTY.VERSION.eq(version))
            .execute();
    mustBeOne(changed);
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Keeps a change of law; whether it was not kept already. */
  public boolean insert(LawChange change) {
    return sql.insertInto(LAW_CHANGE)
            .set(LAW_CHANGE.ID, change.id())
            .set(LAW_CHANGE.TITLE, change.content().title())
            .set(LAW_CHANGE.WORDS, change.content().words())
            .set(LAW_CHANGE.EFFECT, change.content().effect())
            .set(LAW_CHANGE.SOURCE, change.content().source())
            .set(LAW_CHANGE.ENTERED_BY, change.enteredBy())
            .set(LAW_CHANGE.ENTERED_AT, change.enteredAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Asks for a duty to be looked at. */
  public void ask(UUID change, String duty, LocalDate due) {
    sql.insertInto(DUTY_REVIEW)
        .set(DUTY_REVIEW.ID, DutyReview.id(change, duty))
        .set(DUTY_REVIEW.CHANGE, change)
        .set(DUTY_REVIEW.DUTY, duty)
        .set(DUTY_REVIEW.DUE, due)
        .execute();
  }

  /** All reviews: open ones first, what is due first. */
  public List<DutyReview> reviews() {
    return reviews(DSL.noCondition());
  }

  /** One of them. */
  public Optional<DutyReview> review(UUID id) {
    return reviews(DUTY_REVIEW.ID.eq(id)).stream().findFirst();
  }

  private List<DutyReview> reviews(Condition which) {
    return sql.select(DUTY_REVIEW.asterisk())
        .select(DUTY.asterisk())
        .select(LAW_CHANGE.asterisk())
        .from(DUTY_REVIEW)
        .join(DUTY)
        .on(DUTY.CODE.eq(DUTY_REVIEW.DUTY))
        .join(LAW_CHANGE)
        .on(LAW_CHANGE.ID.eq(DUTY_REVIEW.CHANGE))
        .where(which)
        .orderBy(DUTY_REVIEW.DECIDED.isNotNull(), DUTY_REVIEW.DUE, DUTY.PLACE)
        .fetch(
            row ->
                new DutyReview(
                    row.get(DUTY_REVIEW.ID),
                    change(row),
                    duty(row),
                    row.get(DUTY_REVIEW.DUE),
                    decided(row)));
  }

  private static LawChange change(Record row) {
    return new LawChange(
        row.get(LAW_CHANGE.ID),
        new LawChange.Content(
            row.get(LAW_CHANGE.TITLE),
            row.get(LAW_CHANGE.WORDS),
            row.get(LAW_CHANGE.EFFECT),
            row.get(LAW_CHANGE.SOURCE)),
        row.get(LAW_CHANGE.ENTERED_BY),
        row.get(LAW_CHANGE.ENTERED_AT).toInstant());
  }

  private static @Nullable Decided decided(Record row) {
    String words = row.get(DUTY_REVIEW.DECIDED);
    return words == null
        ? null
        : new Decided(
            words,
            Objects.requireNonNull(row.get(DUTY_REVIEW.DECIDED_BY)),
            Objects.requireNonNull(row.get(DUTY_REVIEW.DECIDED_AT)).toInstant());
  }

  /** Keeps what was decided, if nobody was first. */
  public void decide(UUID id, Decided decided) {
    mustBeOne(
        sql.update(DUTY_REVIEW)
            .set(DUTY_REVIEW.DECIDED, decided.words())
            .set(DUTY_REVIEW.DECIDED_BY, decided.by())
            .set(DUTY_REVIEW.DECIDED_AT, decided.at().atOffset(ZoneOffset.UTC))
            .where(DUTY_REVIEW.ID.eq(id), DUTY_REVIEW.DECIDED.isNull())
            .execute());
  }
}
