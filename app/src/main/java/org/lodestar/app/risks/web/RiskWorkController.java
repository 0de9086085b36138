package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.wording.RiskWords;
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

/** The work on one risk: its controls, closing it, opening it again. */
@Controller
@RequestMapping("/risks/{id}")
class RiskWorkController {
  private final Risks risks;

  RiskWorkController(Risks risks) {
    this.risks = risks;
  }

  @GetMapping("/controls/new")
  @Permit(Action.EDIT_RISKS)
  String add(@PathVariable UUID id, Worker worker) {
    risks.get(worker, id);
    return "redirect:/risks/" + id + "/controls/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/controls/new/{control}")
  @Permit(Action.EDIT_RISKS)
  String add(
      @PathVariable UUID id, @PathVariable UUID control, Worker worker, Page page, Model model) {
    model.addAttribute("form", new RiskForms.Kept("", "", null, 0L));
    return editing(id, "/controls/new/" + control, List.of(), 0, worker, page, model);
  }

  private String editing(
      UUID id,
      String path,
      List<SummaryRow> standing,
      long version,
      Worker worker,
      Page page,
      Model model) {
    String back = "/risks/" + id;
    String key = path.contains("/new/") ? "risks.control.new" : "risks.control.change";
    String event = risks.get(worker, id).risk().content().event();
    return new SmallForm(page.t(key), event, back, path)
        .show(model, RiskForms.Kept.asked(page), version, standing);
  }

  @PostMapping("/controls/new/{control}")
  @Permit(Action.EDIT_RISKS)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID control,
      @Valid @ModelAttribute("form") RiskForms.Kept form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> risks.add(worker, form.control(control, id)));
    return saved
        ? "redirect:/risks/" + id
        : editing(id, "/controls/new/" + control, List.of(), 0, worker, page, model);
  }

  @GetMapping("/controls/{control}")
  @Permit(Action.EDIT_RISKS)
  String change(
      @PathVariable UUID id, @PathVariable UUID control, Worker worker, Page page, Model model) {
    Control found = risks.control(worker, id, control);
    model.addAttribute("form", RiskForms.Kept.of(found));
    return editing(id, "/controls/" + control, List.of(), found.version(), worker, page, model);
  }

  @PostMapping("/controls/{control}")
  @Permit(Action.EDIT_RISKS)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID control,
      @Valid @ModelAttribute("form") RiskForms.Kept form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Control before = risks.control(worker, id, control);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> risks.change(worker, form.control(control, id)));
    String path = "/controls/" + control;
    return switch (saving) {
      case SAVED -> "redirect:/risks/" + id;
      case WRONG -> editing(id, path, List.of(), looked, worker, page, model);
      case CLASHED ->
          editing(id, path, standing(page, before), before.version(), worker, page, model);
    };
  }

  private static List<SummaryRow> standing(Page page, Control control) {
    return List.of(
        SummaryRow.of(page.t("risks.control.what"), control.what()),
        SummaryRow.of(page.t("risks.control.who"), control.who()),
        SummaryRow.of(page.t("risks.working"), page.name("risks.working", control.working())));
  }

  @GetMapping("/state")
  @Permit(Action.EDIT_RISKS)
  String move(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Risk risk = risks.get(worker, id).risk();
    model.addAttribute("form", new RiskForms.Moved(other(risk), "", risk.version()));
    return moving(risk, page, model);
  }

  private static Risk.State other(Risk risk) {
    return risk.open() ? Risk.State.CLOSED : Risk.State.OPEN;
  }

  private static String moving(Risk risk, Page page, Model model) {
    String title = page.name("risks.risk.move", other(risk));
    return new SmallForm(title, risk.content().event(), RiskWords.href(risk), "/state")
        .send(title)
        .show(model, RiskForms.Moved.asked(page, other(risk)), risk.version());
  }

  @PostMapping("/state")
  @Permit(Action.EDIT_RISKS)
  String move(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RiskForms.Moved form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Risk risk = risks.get(worker, id).risk();
    Risk.State to = form == null || form.to() == null ? other(risk) : form.to();
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                risks.move(
                    worker, id, to, Typed.text(form.reason()), Typed.version(form.version())));
    saving.tellClash(result);
    return saving == Saving.SAVED ? "redirect:/risks/" + id : moving(risk, page, model);
  }
}
