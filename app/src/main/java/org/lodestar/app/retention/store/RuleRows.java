package org.lodestar.app.retention.store;

import static org.lodestar.app.retention.store.tables.Tables.RULE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.retention.store.tables.tables.records.RuleRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;

/** How long classes of record are kept: versions that are only ever added. */
@Component
public class RuleRows {
  private final DSLContext sql;

  RuleRows(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Adds a version.
   *
   * @throws EditClash when somebody else has added it
   */
  public void insert(UUID organisation, RetentionRule rule) {
    Terms terms = rule.terms();
    int inserted =
        sql.insertInto(RULE)
            .set(RULE.ID, rule.id())
            .set(RULE.ORGANISATION, organisation)
            .set(RULE.RECORD_CLASS, rule.recordClass().name())
            .set(RULE.VERSION, rule.version())
            .set(RULE.MONTHS, terms.months())
            .set(RULE.BIRTHDAY, terms.birthday())
            .set(RULE.DOING, terms.doing().name())
            .set(RULE.NOTICE_DAYS, terms.noticeDays())
            .set(RULE.MOST_PERCENT, terms.mostPercent())
            .set(RULE.SOURCE, terms.source())
            .set(RULE.TO_BE_CONFIRMED, terms.toBeConfirmed())
            .set(RULE.SET_BY, rule.setBy())
            .set(RULE.SET_AT, Columns.at(rule.setAt()))
            .onConflictDoNothing()
            .execute();
    if (inserted == 0) {
      throw new EditClash();
    }
  }

  /** The rules that hold for an organisation: its own newest ones, else those shipped. */
  public Map<RecordClass, RetentionRule> current(UUID organisation) {
    Map<RecordClass, RetentionRule> current = new EnumMap<>(RecordClass.class);
    list(organisation).forEach(rule -> current.put(rule.recordClass(), rule));
    return current;
  }

  /** All versions for a class, the newest first. */
  public List<RetentionRule> history(UUID organisation, RecordClass recordClass) {
    return list(organisation).reversed().stream()
        .filter(rule -> rule.recordClass() == recordClass)
        .toList();
  }

  /** In the order of versions; the one shipped is version 0. */
  private List<RetentionRule> list(UUID organisation) {
    return sql.selectFrom(RULE)
        .where(RULE.ORGANISATION.isNull().or(RULE.ORGANISATION.eq(organisation)))
        .orderBy(RULE.VERSION)
        .fetch(RuleRows::rule);
  }

  private static RetentionRule rule(RuleRecord row) {
    return new RetentionRule(
        row.getId(),
        RecordClass.valueOf(row.getRecordClass()),
        row.getVersion(),
        new Terms(
            row.getMonths(),
            row.getBirthday(),
            RetentionRule.Doing.valueOf(row.getDoing()),
            row.getNoticeDays(),
            row.getMostPercent(),
            row.getSource(),
            row.getToBeConfirmed()),
        row.getSetBy(),
        row.getSetAt().toInstant());
  }
}
