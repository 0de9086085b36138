package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.INFORMATION_REQUEST;
import static org.lodestar.app.requests.store.tables.Tables.OWN_DATA;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** As which requests about one's own data requests go on, as rows. */
@Component
public class OwnDataRows {
  private final DSLContext sql;

  OwnDataRows(DSLContext sql) {
    this.sql = sql;
  }

  /** A request, by its number; nothing of it is opened. */
  public record Numbered(UUID id, String reference) {}

  /** Keeps as which one a request goes on. */
  public void save(UUID request, UUID dataRequest) {
    sql.insertInto(OWN_DATA)
        .set(OWN_DATA.ID, request)
        .set(OWN_DATA.DATA_REQUEST, dataRequest)
        .onConflict(OWN_DATA.ID)
        .doUpdate()
        .set(OWN_DATA.DATA_REQUEST, dataRequest)
        .execute();
  }

  /** A request does not go on as another one. */
  public void drop(UUID request) {
    sql.deleteFrom(OWN_DATA).where(OWN_DATA.ID.eq(request)).execute();
  }

  /** As which one a request goes on. */
  public Optional<UUID> find(UUID request) {
    return sql.select(OWN_DATA.DATA_REQUEST)
        .from(OWN_DATA)
        .where(OWN_DATA.ID.eq(request))
        .fetchOptional(OWN_DATA.DATA_REQUEST);
  }

  /** As what a request about one's own data came in, for whoever may see that. */
  public Optional<Numbered> from(UUID dataRequest) {
    return sql.select(INFORMATION_REQUEST.ID, INFORMATION_REQUEST.REFERENCE)
        .from(OWN_DATA)
        .join(INFORMATION_REQUEST)
        .on(INFORMATION_REQUEST.ID.eq(OWN_DATA.ID))
        .where(OWN_DATA.DATA_REQUEST.eq(dataRequest))
        .orderBy(INFORMATION_REQUEST.REFERENCE)
        .limit(1)
        .fetchOptional(row -> new Numbered(row.value1(), row.value2()));
  }
}
