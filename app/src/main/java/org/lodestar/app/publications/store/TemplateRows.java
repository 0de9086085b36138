package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.PAPER_TEMPLATE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.publications.ChosenTemplate;
import org.springframework.stereotype.Component;

/** Templates of documents. */
@Component
public class TemplateRows {
  private final DSLContext sql;

  TemplateRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The one in use. */
  public Optional<ChosenTemplate> now() {
    return sql.selectFrom(PAPER_TEMPLATE)
        .where(PAPER_TEMPLATE.REMOVED_AT.isNull())
        .fetchOptional(
            row ->
                new ChosenTemplate(
                    row.getFile(), row.getChosenBy(), row.getChosenAt().toInstant()));
  }

  /** Takes the one in use out of use. */
  public boolean remove(UUID by, Instant at) {
    return sql.update(PAPER_TEMPLATE)
            .set(PAPER_TEMPLATE.REMOVED_BY, by)
            .set(PAPER_TEMPLATE.REMOVED_AT, at.atOffset(ZoneOffset.UTC))
            .where(PAPER_TEMPLATE.REMOVED_AT.isNull())
            .execute()
        > 0;
  }

  /** Puts one into use, where none is. */
  public void insert(UUID id, ChosenTemplate chosen) {
    sql.insertInto(PAPER_TEMPLATE)
        .set(PAPER_TEMPLATE.ID, id)
        .set(PAPER_TEMPLATE.FILE, chosen.file())
        .set(PAPER_TEMPLATE.CHOSEN_BY, chosen.by())
        .set(PAPER_TEMPLATE.CHOSEN_AT, chosen.at().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
