package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.SAID_PART;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.requests.SaidParts;
import org.springframework.stereotype.Component;

/** What was said of parts that were asked for and do not stand in the table, as rows. */
@Component
public class SaidPartRows {
  private static final String NOT_HELD = "NOT_HELD";
  private static final String BESIDE = "BESIDE";

  private final DSLContext sql;

  SaidPartRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps it in the place of what was said before. */
  public void save(UUID request, SaidParts said) {
    sql.deleteFrom(SAID_PART).where(SAID_PART.ID.eq(request)).execute();
    save(request, said.notHeld(), NOT_HELD);
    save(request, said.beside(), BESIDE);
  }

  private void save(UUID request, Set<String> parts, String said) {
    for (String part : parts) {
      sql.insertInto(SAID_PART)
          .set(SAID_PART.ID, request)
          .set(SAID_PART.PART, part)
          .set(SAID_PART.SAID, said)
          .onConflictDoNothing()
          .execute();
    }
  }

  /** What was said of a request. */
  public SaidParts find(UUID request) {
    Map<String, Set<String>> said =
        sql.selectFrom(SAID_PART).where(SAID_PART.ID.eq(request)).fetch().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getSaid(),
                    Collectors.mapping(row -> row.getPart(), Collectors.toSet())));
    return new SaidParts(
        said.getOrDefault(NOT_HELD, Set.of()), said.getOrDefault(BESIDE, Set.of()));
  }
}
