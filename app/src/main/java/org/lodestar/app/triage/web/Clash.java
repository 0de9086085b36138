package org.lodestar.app.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernChanged;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.Move;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Somebody was quicker. Both are shown: how the concern stands now and who brought it there, above
 * what the officer typed, which is kept and can be sent once more.
 */
@Component
class Clash {
  private final Concerns concerns;
  private final StaffNames names;

  Clash(Concerns concerns, StaffNames names) {
    this.concerns = concerns;
    this.names = names;
  }

  String shown(
      Worker worker,
      Page page,
      ConcernChanged changed,
      StaffForms.Versioned typed,
      Model model,
      String view) {
    ConcernLine now = changed.now();
    model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    model.addAttribute("form", typed.over(now.version()));
    if (model.getAttribute("model") instanceof StaffStep step) {
      model.addAttribute("model", step.clashing(rows(worker, page, now)));
    }
    return view;
  }

  private List<SummaryRow> rows(Worker worker, Page page, ConcernLine now) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("triage.clash.state"), page.name("triage.state", now.state())));
    rows.add(
        SummaryRow.of(
            page.t("triage.clash.priority"), page.name("triage.band", now.priority().band())));
    List<Move> moves = concerns.moves(worker, now.id());
    if (!moves.isEmpty()) {
      rows.add(SummaryRow.of(page.t("triage.clash.last"), last(page, moves.getLast())));
    }
    return rows;
  }

  private String last(Page page, Move move) {
    UUID by = move.worker();
    Map<UUID, String> known = by == null ? Map.of() : names.of(List.of(by));
    return page.t(
        "triage.clash.by",
        page.name("triage.event", move.event()),
        by == null ? page.t("triage.reporter") : known.getOrDefault(by, ""),
        page.dateTime(move.at()));
  }
}
