package org.lodestar.app.members.face;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/** Where a later room gets the codes of its tables. */
@Component
public class CodedTables {
  private final DSLContext sql;
  private final RowCodes codes;
  private final Forgeries forgeries;

  CodedTables(DSLContext sql, RowCodes codes, Forgeries forgeries) {
    this.sql = sql;
    this.codes = codes;
    this.forgeries = forgeries;
  }

  /**
   * The codes of a table with a column {@code code}.
   *
   * @param key by which a row is told; it stands in the code too
   * @param covered what else the code is over: each column by which something is decided
   */
  public <R extends UpdatableRecord<R>> CodedTable<R> of(
      TableField<R, UUID> key, List<TableField<R, ?>> covered) {
    return new CodedTable<>(sql, codes, forgeries, key, covered);
  }
}
