package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.domain.SourceRules;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.PlanAction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Emerging threats: the list, one of them, writing one down and changing it. */
@Controller
@RequestMapping("/threats")
class ThreatController {
  private final Threats threats;
  private final Sectors sectors;
  private final ThreatPageMaker maker;
  private final RiskFrame frame;

  ThreatController(Threats threats, Sectors sectors, ThreatPageMaker maker, RiskFrame frame) {
    this.threats = threats;
    this.sectors = sectors;
    this.maker = maker;
    this.frame = frame;
  }

  @GetMapping
  @Permit(Action.READ_RISKS)
  String list(
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String tag,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(
        "model", maker.list(worker, page, threats.list(worker), decision, tag, number));
    return "risks/threats";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_THREATS)
  String add() {
    return "redirect:/threats/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_THREATS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", ThreatForms.Note.empty());
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("risks.threat.new"), page.t("risks.threats"), "/threats", "/new/" + id)
        .show(model, asked(false, List.of(), worker, page), 0);
  }

  private List<Asked> asked(boolean added, List<PlanAction> chosen, Worker worker, Page page) {
    List<Option> watched =
        sectors.all(worker).values().stream()
            .map(each -> Option.of(each.id().toString(), each.name()))
            .toList();
    return ThreatForms.Note.asked(page, added, watched, frame.actions(worker, page, chosen));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_THREATS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ThreatForms.Note form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null) {
      Saving.tell(result, SourceRules.check(form.given(), frame.planning().today()));
    }
    boolean saved =
        Saving.saved(result, response, () -> threats.add(worker, id, form.content(), form.given()));
    return saved ? "redirect:/threats/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_RISKS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, threats.get(worker, id)));
    return "risks/threat";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_THREATS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Threats.View view = threats.get(worker, id);
    model.addAttribute("form", ThreatForms.Note.of(view.threat()));
    return changing(view, view.threat().version(), List.of(), worker, page, model);
  }

  private String changing(
      Threats.View view,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Threat threat = view.threat();
    return new SmallForm(
            page.t("risks.threat.change"), threat.title(), "/threats/" + threat.id(), "/change")
        .show(model, asked(true, view.actions(), worker, page), version, standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_THREATS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ThreatForms.Note form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Threats.View before = threats.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> threats.change(worker, id, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/threats/" + id;
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before,
              before.threat().version(),
              maker.standing(worker, page, before),
              worker,
              page,
              model);
    };
  }
}
