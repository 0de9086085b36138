package org.lodestar.app.ground;

import java.util.List;
import org.jooq.DSLContext;

/**
 * A table whose rows can be taken to another installation. Columns are named one by one, so that
 * none that points at a worker goes along.
 *
 * @param name with its schema
 * @param some which rows are taken where not all are, as SQL
 */
public record CopiedTable(String name, List<String> columns, String some) {
  public CopiedTable {
    columns = List.copyOf(columns);
  }

  private String named() {
    return String.join(", ", columns);
  }

  /** Its rows as a JSON array, all of them or some. */
  public String take(DSLContext sql, boolean all) {
    String which = all ? "true" : some;
    return sql.fetchSingle(
            "select coalesce(json_agg(row_to_json(t)), '[]')::text from (select "
                + named()
                + " from "
                + name
                + " where "
                + which
                + " order by 1, 2) t")
        .get(0, String.class);
  }

  /** Puts rows in, but for those that are there; the table's own conditions hold them. */
  public void put(DSLContext sql, String rows) {
    sql.execute(
        "insert into "
            + name
            + " ("
            + named()
            + ") select "
            + named()
            + " from json_populate_recordset(null::"
            + name
            + ", cast(? as json)) on conflict do nothing",
        rows);
  }
}
