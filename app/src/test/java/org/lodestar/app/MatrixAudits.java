package org.lodestar.app;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.store.CaseRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.pathwayaudit.NewAudit;
import org.lodestar.app.pathwayaudit.Population;
import org.lodestar.app.pathwayaudit.SheetView;
import org.lodestar.app.pathwayaudit.Verdict;
import org.lodestar.app.pathwayaudit.face.AuditSheets;
import org.lodestar.app.pathwayaudit.face.PathwayAudits;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Audits of the pathway, for the routes that need one. */
@Component
class MatrixAudits {
  private final PathwayAudits audits;
  private final AuditSheets sheets;
  private final Grants grants;
  private final CaseRows cases;
  private final TransactionOperations transactions;

  MatrixAudits(
      PathwayAudits audits,
      AuditSheets sheets,
      Grants grants,
      CaseRows cases,
      TransactionOperations transactions) {
    this.audits = audits;
    this.sheets = sheets;
    this.grants = grants;
    this.cases = cases;
    this.transactions = transactions;
  }

  /** Values for the variables of a path; the keeper has a case already. */
  Map<String, String> names(String kind, Worker keeper) {
    Map<String, String> names = new HashMap<>();
    Standing.member(keeper.id()).run(() -> fill(kind, keeper, names));
    return names;
  }

  private void fill(String kind, Worker keeper, Map<String, String> names) {
    UUID id = Ids.next();
    names.put("id", id.toString());
    audits.begin(keeper, id, new NewAudit(Population.OPEN, 50, 1L, 100));
    switch (kind) {
      case "pathway-sheet" -> names.put("sheet", judged(keeper, id).toString());
      case "pathway-walk" -> names.put("walk", Ids.next().toString());
      case "pathway-improvement" -> {
        judged(keeper, id);
        audits.close(keeper, id, 0);
        names.put("improvement", audits.get(keeper, id).improvements().getFirst().id().toString());
      }
      default -> {}
    }
  }

  /**
   * Chance may draw a case that other rows have shut to colleagues or restricted, or one that a
   * colleague opened, of which the keeper has not said that they know nobody in it.
   */
  private boolean isOpenToAll(Worker keeper, UUID file) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status ->
                cases.declared(file, keeper.id())
                    && grants.excludedFrom(file).isEmpty()
                    && grants.levelOf(file, keeper.organisation()).isPresent()));
  }

  /** A sheet of a case that the keeper opened, on which every step there is has failed. */
  private UUID judged(Worker keeper, UUID id) {
    SheetView view =
        audits.get(keeper, id).sheets().stream()
            .filter(sheet -> isOpenToAll(keeper, sheet.caseFile()))
            .map(sheet -> sheets.get(keeper, id, sheet.id()))
            .filter(each -> !each.steps().isEmpty())
            .findFirst()
            .orElseThrow();
    AuditSheets.Found failed = new AuditSheets.Found(Verdict.FAIL, PersonalText.of("A remark"));
    Map<String, AuditSheets.Found> found = new HashMap<>();
    view.steps().forEach(step -> found.put(step.step(), failed));
    sheets.judge(keeper, id, view.sheet().id(), found, 0);
    return view.sheet().id();
  }
}
