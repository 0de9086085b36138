package org.lodestar.app.files.store;

import static org.lodestar.app.files.store.tables.Tables.ATTACHMENT;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Files go with what they belong to. Their keys are sealed for it and die with its key, so what the
 * sweep of files takes away later opens to nobody meanwhile. A locked file is kept for the police
 * and keeps its record.
 */
@Component
class DisposedFiles implements RecordHolder {
  private final DSLContext sql;

  DisposedFiles(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    return sql.fetchExists(
            ATTACHMENT, ATTACHMENT.OBJECT.in(ref.all()).and(ATTACHMENT.LOCKED_AT.isNotNull()))
        ? Set.of("LOCKED_FILE")
        : Set.of();
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    sql.fetch("select files.dispose_of(?)", (Object) ref.all().toArray(UUID[]::new));
    return Disposed.nothing();
  }
}
