package org.lodestar.app.retention.store;

import static org.lodestar.app.retention.store.tables.Tables.DISPOSAL;
import static org.lodestar.app.retention.store.tables.Tables.DISPOSAL_LINE;
import static org.lodestar.app.retention.store.tables.Tables.DISPOSAL_RECORD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalLine.Tally;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.retention.store.tables.tables.records.DisposalLineRecord;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;

/** What a disposal counted, and which records are meant as long as they are there. */
@Component
public class LineRows {
  private static final String DUE = Listed.DUE.name();

  private final DSLContext sql;

  LineRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps what was counted. */
  public void insert(UUID disposal, DisposalLine line) {
    Tally tally = line.tally();
    sql.insertInto(DISPOSAL_LINE)
        .set(DISPOSAL_LINE.DISPOSAL, disposal)
        .set(DISPOSAL_LINE.RECORD_CLASS, line.recordClass().name())
        .set(DISPOSAL_LINE.RULE, line.rule())
        .set(DISPOSAL_LINE.RULE_VERSION, line.ruleVersion())
        .set(DISPOSAL_LINE.KEPT, tally.kept())
        .set(DISPOSAL_LINE.DUE, tally.due())
        .set(DISPOSAL_LINE.HELD, tally.held())
        .set(DISPOSAL_LINE.OPEN, tally.open())
        .set(DISPOSAL_LINE.TO_REVIEW, tally.toReview())
        .set(DISPOSAL_LINE.TOO_MANY, line.tooMany())
        .execute();
  }

  /** Keeps which records are meant. */
  public void insert(UUID disposal, Collection<Looked> records) {
    records.forEach(
        each ->
            sql.insertInto(DISPOSAL_RECORD)
                .set(DISPOSAL_RECORD.DISPOSAL, disposal)
                .set(DISPOSAL_RECORD.RECORD_CLASS, each.recordClass().name())
                .set(DISPOSAL_RECORD.OBJECT, each.id())
                .set(DISPOSAL_RECORD.STATE, each.how().name())
                .execute());
  }

  /** What was counted, in the order of classes. */
  public List<DisposalLine> lines(UUID disposal) {
    return sql
        .selectFrom(DISPOSAL_LINE)
        .where(DISPOSAL_LINE.DISPOSAL.eq(disposal))
        .fetch(LineRows::line)
        .stream()
        .sorted(Comparator.comparing(DisposalLine::recordClass))
        .toList();
  }

  private static DisposalLine line(DisposalLineRecord row) {
    return new DisposalLine(
        RecordClass.valueOf(row.getRecordClass()),
        row.getRule(),
        row.getRuleVersion(),
        new Tally(row.getKept(), row.getDue(), row.getHeld(), row.getOpen(), row.getToReview()),
        row.getTooMany(),
        row.getDisposed(),
        row.getPassedOver());
  }

  /** Records that are meant, as far as the one who asks may see them. */
  public List<Looked> records(UUID disposal, int most) {
    return looked(DISPOSAL_RECORD.DISPOSAL.eq(disposal), most);
  }

  /** Records that are to go and not decided yet. */
  public List<Looked> due(UUID disposal, int most) {
    return looked(DISPOSAL_RECORD.DISPOSAL.eq(disposal).and(DISPOSAL_RECORD.STATE.eq(DUE)), most);
  }

  private List<Looked> looked(Condition which, int most) {
    return sql.selectFrom(DISPOSAL_RECORD)
        .where(which)
        .orderBy(DISPOSAL_RECORD.RECORD_CLASS, DISPOSAL_RECORD.OBJECT)
        .limit(most)
        .fetch(
            row ->
                new Looked(
                    RecordClass.valueOf(row.getRecordClass()),
                    row.getObject(),
                    Listed.valueOf(row.getState())));
  }

  /** Takes one record to decide it; false when another round has it or it is decided. */
  public boolean take(UUID disposal, UUID object) {
    return sql.select(DISPOSAL_RECORD.OBJECT)
        .from(DISPOSAL_RECORD)
        .where(DISPOSAL_RECORD.DISPOSAL.eq(disposal), DISPOSAL_RECORD.OBJECT.eq(object))
        .and(DISPOSAL_RECORD.STATE.eq(DUE))
        .forUpdate()
        .skipLocked()
        .fetchOptional()
        .isPresent();
  }

  /** A record is gone. */
  public void gone(UUID disposal, Looked record) {
    settled(disposal, record, DISPOSAL_LINE.DISPOSED);
  }

  /** A record stays after all. */
  public void passedOver(UUID disposal, Looked record) {
    settled(disposal, record, DISPOSAL_LINE.PASSED_OVER);
  }

  private void settled(
      UUID disposal, Looked record, TableField<DisposalLineRecord, Integer> counter) {
    sql.deleteFrom(DISPOSAL_RECORD)
        .where(DISPOSAL_RECORD.DISPOSAL.eq(disposal), DISPOSAL_RECORD.OBJECT.eq(record.id()))
        .execute();
    sql.update(DISPOSAL_LINE)
        .set(counter, counter.plus(1))
        .where(DISPOSAL_LINE.DISPOSAL.eq(disposal))
        .and(DISPOSAL_LINE.RECORD_CLASS.eq(record.recordClass().name()))
        .execute();
  }

  /** Nothing of a disposal points at a record any more. */
  public void forget(UUID disposal) {
    sql.deleteFrom(DISPOSAL_RECORD).where(DISPOSAL_RECORD.DISPOSAL.eq(disposal)).execute();
  }

  /** Cases that go on a day, of those that the one who asks may see. */
  public Map<UUID, LocalDate> going() {
    return going(DISPOSAL_RECORD.RECORD_CLASS.in("ADULT_CASE", "CHILD_CASE"));
  }

  /** The day on which this one goes, if it does and the one who asks may see it. */
  public Optional<LocalDate> goesOn(UUID caseFile) {
    return Optional.ofNullable(going(DISPOSAL_RECORD.OBJECT.eq(caseFile)).get(caseFile));
  }

  private Map<UUID, LocalDate> going(Condition which) {
    return sql.select(DISPOSAL_RECORD.OBJECT, DISPOSAL.FROM_DAY)
        .from(DISPOSAL_RECORD)
        .join(DISPOSAL)
        .on(DISPOSAL.ID.eq(DISPOSAL_RECORD.DISPOSAL))
        .where(which, DISPOSAL_RECORD.STATE.eq(DUE))
        .and(DISPOSAL.STATE.in("ANNOUNCED", "DISPOSING"))
        .fetchMap(DISPOSAL_RECORD.OBJECT, DISPOSAL.FROM_DAY);
  }
}
