package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.face.HandOverUndo;
import org.lodestar.app.strategy.face.HandOverUndo.Undo;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes back that somebody followed another in a post, once it was read what goes back. */
@Controller
@RequestMapping("/plan/hand-over/undo/{id}")
class HandOverUndoController {
  private final HandOverUndo undo;
  private final Planning planning;

  HandOverUndoController(HandOverUndo undo, Planning planning) {
    this.undo = undo;
    this.planning = planning;
  }

  /** How much was to go back when it was looked at. */
  record UndoForm(@Nullable Long version) {}

  @GetMapping
  @Permit(Action.EDIT_PLAN)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new UndoForm(null));
    return asking(id, worker, page, model);
  }

  private String asking(UUID id, Worker worker, Page page, Model model) {
    Undo look = undo.look(worker, page, id);
    PlanWords words =
        planning.words(worker, page, Stream.of(look.made().from(), look.made().to()).toList());
    String before = words.name(look.made().from());
    return new SmallForm(
            page.t("strategy.handOver.undone"),
            page.t("strategy.handOver"),
            "/plan/hand-over",
            "/undo/" + id)
        .lead(page.t("strategy.handOver.undo.text", words.name(look.made().to()), before))
        .about(rows(page, look))
        .unguarded()
        .send(page.t("strategy.handOver.undo.send", look.back().size(), before))
        .show(model, List.of(), look.back().size());
  }

  private static List<SummaryRow> rows(Page page, Undo look) {
    List<SummaryRow> rows = new ArrayList<>();
    groups(look.back()).forEach((group, titles) -> rows.add(row(group, titles)));
    List<String> stays = new ArrayList<>(look.stays().stream().map(Held::title).toList());
    look.over().stream().map(each -> page.t("strategy.handOver.over." + each)).forEach(stays::add);
    if (!stays.isEmpty()) {
      rows.add(row(page.t("strategy.handOver.stays"), stays));
    }
    return rows;
  }

  private static SummaryRow row(String label, List<String> lines) {
    return new SummaryRow(label, lines, null, null);
  }

  private static Map<String, List<String>> groups(List<Held> held) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    held.forEach(
        each -> groups.computeIfAbsent(each.group(), any -> new ArrayList<>()).add(each.title()));
    return groups;
  }

  @PostMapping
  @Permit(Action.EDIT_PLAN)
  String send(
      @PathVariable UUID id,
      @ModelAttribute("form") UndoForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long seen = Typed.version(form.version());
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> undo.undo(worker, page, id, seen, page.t("strategy.handOver.undone")));
    return saved ? "redirect:/plan/mine?given=" + seen : asking(id, worker, page, model);
  }
}
