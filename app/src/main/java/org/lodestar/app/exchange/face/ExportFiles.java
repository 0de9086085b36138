package org.lodestar.app.exchange.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.ConsentWithdrawal;
import org.lodestar.app.casework.RestrictionHolder;
import org.lodestar.app.exchange.ExchangeAction;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.store.ExportedRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/**
 * Files of exports that lie here, when somebody in one takes a yes back or asks to be left out:
 * they are cleared away in the same transaction. A file that was fetched before cannot be called
 * back.
 */
@Component
class ExportFiles implements ConsentWithdrawal, RestrictionHolder {
  private final ExportedRows rows;
  private final Audit audit;

  ExportFiles(ExportedRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public Effect effect(UUID caseFile, UUID person, ConsentKind kind, Page page) {
    int files = rows.count(person, kind);
    return files == 0
        ? Effect.none()
        : new Effect(List.of(page.t("exchange.effect.stops", files)), List.of(), List.of());
  }

  @Override
  public void ended(
      Worker worker, UUID caseFile, UUID person, ConsentKind kind, @Nullable PersonalText notTold) {
    trace(rows.clear(worker.organisation(), person, kind), NotExported.NO_CONSENT);
  }

  @Override
  public void restricted(Worker worker, UUID person) {
    trace(rows.clear(worker.organisation(), person), NotExported.DATA_RESTRICTED);
  }

  void leftOut(Worker worker, UUID person) {
    trace(rows.clear(worker.organisation(), person), NotExported.LEFT_OUT);
  }

  private void trace(List<UUID> exports, NotExported why) {
    exports.forEach(
        export ->
            audit.record(
                Entry.of(ExchangeAction.EXPORT_CLEARED, ObjectRef.of("CASE_EXPORT", export))
                    .detail(Detail.none().with("why", why))));
  }
}
