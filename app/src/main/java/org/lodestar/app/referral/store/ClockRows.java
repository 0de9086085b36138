package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.store.tables.tables.records.ClockRecord;
import org.lodestar.statute.ClockKind;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Deadline;
import org.springframework.stereotype.Component;

/** Clocks of referrals. */
@Component
public class ClockRows {
  private final DSLContext sql;

  ClockRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Starts a clock. */
  public void start(Referral referral, LocalDate starts, Deadline deadline) {
    sql.insertInto(CLOCK)
        .set(CLOCK.ID, Ids.next())
        .set(CLOCK.FORM, referral.id())
        .set(CLOCK.PERSON, referral.person())
        .set(CLOCK.RULE, deadline.rule().name())
        .set(CLOCK.KIND, deadline.kind().name())
        .set(CLOCK.STARTS, starts)
        .set(CLOCK.DUE, deadline.due())
        .set(CLOCK.ACT_BY, deadline.actBy())
        .set(CLOCK.AT_LEAST, deadline.atLeast())
        .set(CLOCK.SOURCE, deadline.source())
        .execute();
  }

  /** Sets the end of the newest clock of a rule anew, once it is known. */
  public void settle(Referral referral, Deadline deadline) {
    sql.update(CLOCK)
        .set(CLOCK.DUE, deadline.due())
        .set(CLOCK.ACT_BY, deadline.actBy())
        .set(CLOCK.AT_LEAST, deadline.atLeast())
        .set(CLOCK.SOURCE, deadline.source())
        .where(
            CLOCK.FORM.eq(referral.id()),
            CLOCK.RULE.eq(deadline.rule().name()),
            CLOCK.ENDED_ON.isNull())
        .execute();
  }

  /** Ends the running clocks of some rules. */
  public void end(Referral referral, LocalDate on, ClockRule... rules) {
    sql.update(CLOCK)
        .set(CLOCK.ENDED_ON, on)
        .where(
            CLOCK.FORM.eq(referral.id()),
            CLOCK.RULE.in(List.of(rules).stream().map(Enum::name).toList()),
            CLOCK.ENDED_ON.isNull())
        .execute();
  }

  /** Takes all away, to be counted again from what holds: days are reckoned, never typed. */
  public void forget(Referral referral) {
    sql.deleteFrom(CLOCK).where(CLOCK.FORM.eq(referral.id())).execute();
  }

  /** Halts every running clock, or lets it run on; a birthday comes all the same. */
  public void pause(Referral referral, @Nullable LocalDate on) {
    sql.update(CLOCK)
        .set(CLOCK.PAUSED_ON, on)
        .where(CLOCK.FORM.eq(referral.id()), CLOCK.ENDED_ON.isNull())
        .and(CLOCK.RULE.ne(ClockRule.TURNING_18.name()))
        .execute();
  }

  /** All clocks of a referral, the first to end first. */
  public List<RunningClock> list(Referral referral) {
    return list(CLOCK.FORM.eq(referral.id()));
  }

  /** The running clock of a rule. */
  public Optional<RunningClock> find(Referral referral, ClockRule rule) {
    return list(CLOCK.FORM.eq(referral.id()), CLOCK.RULE.eq(rule.name()), CLOCK.ENDED_ON.isNull())
        .stream()
        .findFirst();
  }

  /** The last day of the newest clock of a rule, running or ended; null where there was none. */
  public @Nullable LocalDate last(Referral referral, ClockRule rule) {
    return sql.select(CLOCK.DUE)
        .from(CLOCK)
        .where(CLOCK.FORM.eq(referral.id()), CLOCK.RULE.eq(rule.name()))
        .orderBy(CLOCK.STARTS.desc(), CLOCK.ID.desc())
        .limit(1)
        .fetchOne(CLOCK.DUE);
  }

  /** Every running clock that ends by a day and can be missed, the first to end first. */
  public List<RunningClock> dueBy(LocalDate day) {
    return list(
        CLOCK.ENDED_ON.isNull(),
        CLOCK.PAUSED_ON.isNull(),
        CLOCK.AT_LEAST.isFalse(),
        CLOCK.ACT_BY.le(day));
  }

  private List<RunningClock> list(Condition... where) {
    return sql.selectFrom(CLOCK).where(where).orderBy(CLOCK.DUE, CLOCK.ID).fetch(ClockRows::clock);
  }

  private static RunningClock clock(ClockRecord row) {
    return new RunningClock(
        row.getId(),
        row.getForm(),
        ClockRule.valueOf(row.getRule()),
        ClockKind.valueOf(row.getKind()),
        row.getStarts(),
        row.getDue(),
        row.getActBy(),
        row.getAtLeast(),
        row.getSource(),
        row.getPausedOn(),
        row.getEndedOn());
  }
}
