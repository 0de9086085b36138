package org.lodestar.app.reception.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reception plans: the list, a plan, planning it, and its way to approval. */
@Controller
@RequestMapping("/receptions")
class ReceptionController {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String FORM = "reception/form";

  private final Receptions receptions;
  private final ReceptionPageMaker maker;
  private final Clock clock;

  ReceptionController(Receptions receptions, ReceptionPageMaker maker, Clock clock) {
    this.receptions = receptions;
    this.maker = maker;
    this.clock = clock;
  }

  @GetMapping
  @Permit(Action.LIST_RECEPTIONS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.listed(receptions.list(worker, number), page));
    model.addAttribute("mayPlan", worker.mayEver(Action.PLAN_RECEPTION));
    return "reception/list";
  }

  @GetMapping("/new")
  @Permit(Action.PLAN_RECEPTION)
  String ask(Worker worker, Page page, Model model) {
    model.addAttribute("form", PlanForm.fresh(LocalDate.now(clock.withZone(LONDON))));
    model.addAttribute("model", planning(worker, page));
    return FORM;
  }

  private ReceptionPage.Editing planning(Worker worker, Page page) {
    return new ReceptionPage.Editing(
        page.t("reception.new"),
        "/receptions/new",
        "/receptions",
        maker.partners(worker),
        List.of(),
        0);
  }

  @PostMapping("/new")
  @Permit(Action.PLAN_RECEPTION)
  String plan(
      @Valid @ModelAttribute("form") PlanForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] made = new UUID[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            "reception.clash",
            () -> made[0] = receptions.plan(worker, form.wanted()));
    if (saved) {
      return "redirect:/receptions/" + made[0];
    }
    model.addAttribute("model", planning(worker, page));
    return FORM;
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_RECEPTION)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, receptions.get(worker, id), page));
    return "reception/plan";
  }

  @GetMapping("/{id}/print")
  @Permit(Action.READ_RECEPTION)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, receptions.print(worker, id), page));
    return "reception/print";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.PLAN_RECEPTION)
  String edit(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Receptions.View view = receptions.get(worker, id);
    model.addAttribute("form", PlanForm.of(view.plan()));
    model.addAttribute("model", changing(worker, view, page, view.plan().version(), false));
    return FORM;
  }

  private ReceptionPage.Editing changing(
      Worker worker, Receptions.View view, Page page, long version, boolean clashed) {
    String here = "/receptions/" + view.plan().id();
    return new ReceptionPage.Editing(
        maker.title(view.plan(), page),
        here + "/change",
        here,
        maker.partners(worker),
        clashed ? maker.rows(view.plan(), page) : List.of(),
        clashed ? view.plan().version() : version);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.PLAN_RECEPTION)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PlanForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long version = Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> receptions.change(worker, id, form.wanted(), version));
    if (saving == Saving.SAVED) {
      return "redirect:/receptions/" + id;
    }
    saving.tellClash(result, "reception.clash");
    Receptions.View view = receptions.get(worker, id);
    model.addAttribute("model", changing(worker, view, page, version, saving == Saving.CLASHED));
    return FORM;
  }

  @PostMapping("/{id}/propose")
  @Permit(Action.PLAN_RECEPTION)
  String propose(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    receptions.propose(worker, id, version);
    return "redirect:/receptions/" + id;
  }

  @PostMapping("/{id}/approve")
  @Permit(Action.APPROVE_RECEPTION)
  String approve(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    receptions.approve(worker, id, version);
    return "redirect:/receptions/" + id;
  }

  @PostMapping("/{id}/send-back")
  @Permit(Action.APPROVE_RECEPTION)
  String sendBack(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    receptions.sendBack(worker, id, version);
    return "redirect:/receptions/" + id;
  }

  @GetMapping("/{id}/cancel")
  @Permit(Action.PLAN_RECEPTION)
  String askCancel(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, receptions.get(worker, id), page));
    return "reception/cancel";
  }

  @PostMapping("/{id}/cancel")
  @Permit(Action.PLAN_RECEPTION)
  String cancel(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    receptions.cancel(worker, id, version);
    return "redirect:/receptions/" + id;
  }
}
