package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseLoad;
import org.lodestar.app.casework.HandedOver;
import org.lodestar.app.casework.Supervision;
import org.lodestar.app.casework.face.CaseCover;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.casework.face.Supervisions;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For managers: who carries how much, handing cases over, supervision. */
@Controller
class CaseloadController {
  private final CaseCover cover;
  private final CaseHandOvers handOvers;
  private final CaseloadPageMaker pages;
  private final Supervisions supervisions;
  private final SupervisionWords words;
  private final Colleagues colleagues;
  private final Today today;

  CaseloadController(
      CaseCover cover,
      CaseHandOvers handOvers,
      CaseloadPageMaker pages,
      Supervisions supervisions,
      SupervisionWords words,
      Colleagues colleagues,
      Today today) {
    this.cover = cover;
    this.handOvers = handOvers;
    this.pages = pages;
    this.supervisions = supervisions;
    this.words = words;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping("/cases/caseloads")
  @Permit(Action.MANAGE_CASELOAD)
  String all(Worker worker, Page page, Model model) {
    List<CaseLoad> loads = cover.loads(worker);
    Names names = colleagues.names(page, loads.stream().map(CaseLoad::worker).toList());
    List<CaseLoad> heaviest =
        loads.stream().sorted(Comparator.comparingInt(CaseLoad::open).reversed()).toList();
    model.addAttribute("model", new CaseloadsPage(table(page, names, heaviest), loads.isEmpty()));
    return "casework/caseloads";
  }

  private static Table table(Page page, Names names, List<CaseLoad> loads) {
    return Table.of(
        page.t("casework.caseloads.title"),
        loads,
        Part.link(
            page.t("casework.caseloads.worker"),
            load -> names.of(load.worker()),
            CaseloadController::address),
        Part.number(page.t("casework.caseloads.open"), load -> String.valueOf(load.open())),
        Part.number(page.t("casework.caseloads.children"), load -> String.valueOf(load.children())),
        Part.number(page.t("casework.caseloads.overdue"), load -> String.valueOf(load.overdue())),
        Part.words(page.t("casework.list.due"), load -> due(page, load.nextDue())));
  }

  private static String address(CaseLoad load) {
    return load.worker() == null
        ? "/cases?state=OPEN&whose=NOBODYS"
        : CaseloadPageMaker.address(load.worker());
  }

  private static String due(Page page, @Nullable LocalDate due) {
    return due == null ? "" : page.date(due);
  }

  @GetMapping("/cases/caseloads/{id}")
  @Permit(Action.MANAGE_CASELOAD)
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Page words,
      Model model) {
    return show(worker, words, id, page, List.of(), model);
  }

  private String show(
      Worker worker, Page words, UUID id, int page, List<String> said, Model model) {
    HandOverForm fresh = HandOverForm.fresh();
    model.addAttribute("form", fresh);
    model.addAttribute(
        "model", pages.page(worker, words, id, Objects.requireNonNull(fresh.act()), page, said));
    return "casework/caseload";
  }

  @PostMapping("/cases/caseloads/{id}")
  @Permit(Action.MANAGE_CASELOAD)
  String handOver(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HandOverForm form,
      BindingResult result,
      Worker worker,
      Page words,
      HttpServletResponse response,
      Model model) {
    if (form.namesNone()) {
      Saving.wrong(result, "cases", "casework.caseload.cases.missing");
    }
    HandedOver[] outcome = new HandedOver[1];
    boolean saved =
        Saving.saved(
            result, response, () -> outcome[0] = handOvers.handOver(worker, form.from(id)));
    if (saved) {
      return show(worker, words, id, 1, CaseloadPageMaker.said(words, outcome[0]), model);
    }
    // Nothing went, so that what is sent next is an act of its own.
    model.addAttribute("model", pages.page(worker, words, id, Ids.next(), 1, List.of()));
    return "casework/caseload";
  }

  @PostMapping("/cases/caseloads/back/{id}")
  @Permit(Action.MANAGE_CASELOAD)
  String takeBack(@PathVariable UUID id, Worker worker, Page words, Model model) {
    HandedOver outcome = handOvers.takeBack(worker, id);
    List<String> said = CaseloadPageMaker.taken(words, outcome);
    return show(worker, words, outcome.from(), 1, said, model);
  }

  @GetMapping("/cases/caseloads/{id}/supervision")
  @Permit(Action.MANAGE_CASELOAD)
  String supervision(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", SupervisionForm.fresh(today.date()));
    return supervised(id, worker, page, model);
  }

  private String supervised(UUID id, Worker worker, Page page, Model model) {
    List<Supervision> held = supervisions.with(worker, id);
    model.addAttribute("model", words.page(page, worker, id, held));
    return "casework/supervision";
  }

  @PostMapping("/cases/caseloads/{id}/supervision")
  @Permit(Action.MANAGE_CASELOAD)
  String record(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SupervisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> record(worker, id, form));
    return saved
        ? "redirect:/cases/caseloads/" + id + "/supervision"
        : supervised(id, worker, page, model);
  }

  private void record(Worker worker, UUID id, SupervisionForm form) throws Refused {
    String reference = form.reference() == null ? "" : form.reference();
    supervisions.record(
        worker,
        id,
        CoverForm.day(form.heldOn()),
        reference,
        PersonalText.needed(form.words()),
        PersonalText.typed(form.agreed()));
  }
}
