package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.domain.SourceRules;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The work on one threat: more sources, its score, and what the panel decided. */
@Controller
@RequestMapping("/threats/{id}")
class ThreatWorkController {
  private final Threats threats;
  private final ThreatPageMaker maker;
  private final RiskFrame frame;

  ThreatWorkController(Threats threats, ThreatPageMaker maker, RiskFrame frame) {
    this.threats = threats;
    this.maker = maker;
    this.frame = frame;
  }

  private static SmallForm door(Threats.View view, String title, String path) {
    return new SmallForm(title, view.threat().title(), "/threats/" + view.threat().id(), path);
  }

  private static SmallForm scoring(Threats.View view, Page page) {
    return door(view, page.t("risks.threat.score.ask"), "/score")
        .lead(page.t("risks.threat.score.lead"));
  }

  private static SmallForm deciding(Threats.View view, Page page) {
    return door(view, page.t("risks.threat.decide"), "/decision")
        .lead(page.t("risks.threat.decide.lead"));
  }

  @GetMapping("/sources/new")
  @Permit(Action.EDIT_THREATS)
  String source(@PathVariable UUID id, Worker worker) {
    threats.get(worker, id);
    return "redirect:/threats/" + id + "/sources/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/sources/new/{source}")
  @Permit(Action.EDIT_THREATS)
  String source(
      @PathVariable UUID id, @PathVariable UUID source, Worker worker, Page page, Model model) {
    model.addAttribute("form", ThreatForms.Source.empty());
    return sourcing(id, source, worker, page, model);
  }

  private String sourcing(UUID id, UUID source, Worker worker, Page page, Model model) {
    String title = page.t("risks.source.new");
    return door(threats.get(worker, id), title, "/sources/new/" + source)
        .lead(page.t("site.nameNobody"))
        .show(model, ThreatForms.Source.asked(page));
  }

  @PostMapping("/sources/new/{source}")
  @Permit(Action.EDIT_THREATS)
  String source(
      @PathVariable UUID id,
      @PathVariable UUID source,
      @Valid @ModelAttribute("form") ThreatForms.Source form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null) {
      Saving.tell(result, SourceRules.check(form.given(), frame.planning().today()));
    }
    boolean saved =
        Saving.saved(result, response, () -> threats.source(worker, id, source, form.given()));
    return saved ? "redirect:/threats/" + id : sourcing(id, source, worker, page, model);
  }

  @GetMapping("/score")
  @Permit(Action.EDIT_THREATS)
  String score(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Threats.View view = threats.get(worker, id);
    model.addAttribute("form", ThreatForms.Scored.of(view.threat()));
    return scoring(view, page).show(model, ThreatForms.Scored.asked(page), view.threat().version());
  }

  @PostMapping("/score")
  @Permit(Action.EDIT_THREATS)
  String score(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ThreatForms.Scored form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Threats.View before = threats.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> threats.score(worker, id, form.assessment(), Typed.text(form.why()), looked));
    List<Asked> asked = ThreatForms.Scored.asked(page);
    return after(saving, scoring(before, page), asked, before, looked, worker, page, model);
  }

  /** Back to the threat, or the form again with how it stands now when somebody was first. */
  private String after(
      Saving saving,
      SmallForm smallForm,
      List<Asked> asked,
      Threats.View before,
      long looked,
      Worker worker,
      Page page,
      Model model) {
    if (saving == Saving.SAVED) {
      return "redirect:/threats/" + before.threat().id();
    }
    return saving == Saving.CLASHED
        ? smallForm.show(
            model, asked, before.threat().version(), maker.standing(worker, page, before))
        : smallForm.show(model, asked, looked);
  }

  @GetMapping("/decision")
  @Permit(Action.DECIDE_THREAT)
  String decide(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Threats.View view = threats.get(worker, id);
    long version = view.threat().version();
    model.addAttribute("form", new ThreatForms.Decided(null, "", TypedDate.of(null), version));
    return deciding(view, page).show(model, ThreatForms.Decided.asked(page), version);
  }

  @PostMapping("/decision")
  @Permit(Action.DECIDE_THREAT)
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ThreatForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Threats.View before = threats.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                threats.decide(
                    worker, id, form.kind(), Typed.text(form.reason()), form.next(), looked));
    List<Asked> asked = ThreatForms.Decided.asked(page);
    return after(saving, deciding(before, page), asked, before, looked, worker, page, model);
  }
}
