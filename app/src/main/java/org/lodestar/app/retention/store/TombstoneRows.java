package org.lodestar.app.retention.store;

import static org.lodestar.app.retention.store.tables.Tables.TOMBSTONE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.Tombstone;
import org.lodestar.app.retention.store.tables.tables.records.TombstoneRecord;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;

/** Tombstones: how many of which class are gone, and who agreed. */
@Component
public class TombstoneRows {
  private final DSLContext sql;

  TombstoneRows(DSLContext sql) {
    this.sql = sql;
  }

  /** One record more is gone. */
  public void add(
      Disposal disposal, RecordClass recordClass, @Nullable RetentionRule rule, Instant now) {
    TombstoneRecord row = new TombstoneRecord();
    row.setId(Ids.next());
    row.setDisposal(disposal.id());
    row.setReference(disposal.reference());
    row.setOrganisation(disposal.organisation());
    row.setKind(disposal.kind().name());
    row.setRecordClass(recordClass.name());
    if (rule != null) {
      row.setRuleVersion(rule.version());
      row.setMonths(rule.terms().months());
      row.setBirthday(rule.terms().birthday());
      row.setSource(rule.terms().source());
    }
    row.setPreparedBy(disposal.prepared().by());
    row.setFirstBy(disposal.approvals().getFirst().by());
    row.setSecondBy(disposal.approvals().getLast().by());
    row.setDisposed(1);
    row.setFirstGoneAt(Columns.at(now));
    row.setLastGoneAt(Columns.at(now));
    sql.insertInto(TOMBSTONE)
        .set(row)
        .onConflict(TOMBSTONE.DISPOSAL, TOMBSTONE.RECORD_CLASS)
        .doUpdate()
        .set(TOMBSTONE.DISPOSED, TOMBSTONE.DISPOSED.plus(1))
        .set(TOMBSTONE.LAST_GONE_AT, Columns.at(now))
        .execute();
  }

  /** The newest of an organisation. */
  public List<Tombstone> list(UUID organisation, int most) {
    return list(TOMBSTONE.ORGANISATION.eq(organisation), most);
  }

  /** Those of a disposal. */
  public List<Tombstone> of(UUID disposal) {
    return list(TOMBSTONE.DISPOSAL.eq(disposal), RecordClass.values().length);
  }

  /** One that the one who asks may see. */
  public Optional<Tombstone> find(UUID id) {
    return list(TOMBSTONE.ID.eq(id), 1).stream().findFirst();
  }

  private List<Tombstone> list(Condition which, int most) {
    return sql.selectFrom(TOMBSTONE)
        .where(which)
        .orderBy(TOMBSTONE.FIRST_GONE_AT.desc(), TOMBSTONE.RECORD_CLASS)
        .limit(most)
        .fetch(TombstoneRows::tombstone);
  }

  private static Tombstone tombstone(TombstoneRecord row) {
    Tombstone.@Nullable ByRule rule =
        row.getRuleVersion() == null
            ? null
            : new Tombstone.ByRule(
                row.getRuleVersion(), row.getMonths(), row.getBirthday(), row.getSource());
    return new Tombstone(
        row.getId(),
        row.getReference(),
        Disposal.Kind.valueOf(row.getKind()),
        RecordClass.valueOf(row.getRecordClass()),
        rule,
        new Tombstone.Agreed(row.getPreparedBy(), row.getFirstBy(), row.getSecondBy()),
        row.getDisposed(),
        row.getFirstGoneAt().toInstant(),
        row.getLastGoneAt().toInstant());
  }
}
