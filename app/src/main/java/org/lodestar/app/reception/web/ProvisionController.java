package org.lodestar.app.reception.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.face.Receptions;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is there on the day, and what came of it. */
@Controller
@RequestMapping("/receptions/{id}")
class ProvisionController {
  private static final String FORM = "reception/provision";

  private final Receptions receptions;
  private final ReceptionPageMaker maker;

  ProvisionController(Receptions receptions, ReceptionPageMaker maker) {
    this.receptions = receptions;
    this.maker = maker;
  }

  @GetMapping("/provisions/new")
  @Permit(Action.PLAN_RECEPTION)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", ProvisionForm.fresh());
    model.addAttribute("model", editing(worker, id, "new", page, List.of(), 0));
    return FORM;
  }

  private ReceptionPage.Editing editing(
      Worker worker, UUID id, String below, Page page, List<SummaryRow> standing, long version) {
    ReceptionPlan plan = receptions.get(worker, id).plan();
    String here = "/receptions/" + id;
    return new ReceptionPage.Editing(
        maker.title(plan, page),
        here + "/provisions/" + below,
        here,
        plan.languages().stream().map(each -> Option.of(each, each)).toList(),
        standing,
        version);
  }

  private static void check(ProvisionForm form, BindingResult result) {
    String lacking = form.lacks();
    if (lacking != null) {
      String key = "reception." + lacking + ".missing";
      result.rejectValue(lacking, key, key);
    }
  }

  @PostMapping("/provisions/new")
  @Permit(Action.PLAN_RECEPTION)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProvisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved =
        Saving.saved(
            result,
            response,
            "reception.clash",
            () -> receptions.add(worker, form.provision(id, Ids.next())));
    if (saved) {
      return "redirect:/receptions/" + id;
    }
    model.addAttribute("model", editing(worker, id, "new", page, List.of(), 0));
    return FORM;
  }

  @GetMapping("/provisions/{provision}")
  @Permit(Action.PLAN_RECEPTION)
  String edit(
      @PathVariable UUID id, @PathVariable UUID provision, Worker worker, Page page, Model model) {
    Provision found = receptions.provision(worker, id, provision);
    model.addAttribute("form", ProvisionForm.of(found));
    model.addAttribute(
        "model", editing(worker, id, provision.toString(), page, List.of(), found.version()));
    return FORM;
  }

  @PostMapping("/provisions/{provision}")
  @Permit(Action.PLAN_RECEPTION)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID provision,
      @Valid @ModelAttribute("form") ProvisionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    Saving saving =
        Saving.attempt(
            result, response, () -> receptions.change(worker, form.provision(id, provision)));
    if (saving == Saving.SAVED) {
      return "redirect:/receptions/" + id;
    }
    saving.tellClash(result, "reception.clash");
    Provision now = receptions.provision(worker, id, provision);
    boolean clashed = saving == Saving.CLASHED;
    long looked = Typed.version(form.version());
    model.addAttribute(
        "model",
        editing(
            worker,
            id,
            provision.toString(),
            page,
            clashed
                ? List.of(
                    SummaryRow.of(page.t("reception.what"), now.written().text("what")),
                    SummaryRow.of(page.t("reception.who"), now.written().text("who")))
                : List.of(),
            clashed ? now.version() : looked));
    return FORM;
  }

  @PostMapping("/provisions/{provision}/remove")
  @Permit(Action.PLAN_RECEPTION)
  String remove(@PathVariable UUID id, @PathVariable UUID provision, Worker worker) {
    receptions.remove(worker, id, provision);
    return "redirect:/receptions/" + id;
  }

  @GetMapping("/outcome")
  @Permit(Action.PLAN_RECEPTION)
  String askOutcome(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Receptions.View view = receptions.get(worker, id);
    model.addAttribute("form", OutcomeForm.of(view.plan()));
    return outcome(view, view.plan().version(), page, model);
  }

  private String outcome(Receptions.View view, long version, Page page, Model model) {
    String here = "/receptions/" + view.plan().id();
    return new SmallForm(
            page.t("reception.outcome.title"), maker.title(view.plan(), page), here, "/outcome")
        .lead(page.t("reception.outcome.text"))
        .cancel(page.t("reception.back"))
        .show(model, OutcomeForm.asked(page), version);
  }

  @PostMapping("/outcome")
  @Permit(Action.PLAN_RECEPTION)
  String hold(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") OutcomeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> receptions.hold(worker, id, form.outcome(), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/receptions/" + id;
    }
    saving.tellClash(result, "reception.clash");
    Receptions.View view = receptions.get(worker, id);
    boolean clashed = saving == Saving.CLASHED;
    return outcome(view, clashed ? view.plan().version() : looked, page, model);
  }
}
