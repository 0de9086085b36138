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
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
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
  private static final String SOURCE = "risks/threatSource";
  private static final Step SCORE =
      new Step("risks.threat.score.ask", "/score", "risks/threatScore");
  private static final Step DECISION =
      new Step("risks.threat.decide", "/decision", "risks/threatDecision");

  private final Threats threats;
  private final ThreatDrawing drawing;
  private final RiskFrame frame;

  ThreatWorkController(Threats threats, ThreatDrawing drawing, RiskFrame frame) {
    this.threats = threats;
    this.drawing = drawing;
    this.frame = frame;
  }

  /** Something that is said of a threat on a page of its own. */
  private record Step(String title, String path, String template) {}

  private static void editing(
      Threats.View view,
      String title,
      String path,
      List<SummaryRow> standing,
      long version,
      Model model) {
    String back = "/threats/" + view.threat().id();
    model.addAttribute(
        "model", new Editing(title, view.threat().title(), back + path, back, standing, version));
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
    editing(threats.get(worker, id), title, "/sources/new/" + source, List.of(), 0, model);
    return SOURCE;
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
    return begin(SCORE, view, page, model);
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
    return after(saving, SCORE, before, looked, worker, page, model);
  }

  private static String begin(Step step, Threats.View view, Page page, Model model) {
    long version = view.threat().version();
    editing(view, page.t(step.title()), step.path(), List.of(), version, model);
    return step.template();
  }

  /** Back to the threat, or the form again with how it stands now when somebody was first. */
  private String after(
      Saving saving,
      Step step,
      Threats.View before,
      long looked,
      Worker worker,
      Page page,
      Model model) {
    if (saving == Saving.SAVED) {
      return "redirect:/threats/" + before.threat().id();
    }
    boolean clashed = saving == Saving.CLASHED;
    editing(
        before,
        page.t(step.title()),
        step.path(),
        clashed ? drawing.standing(worker, page, before) : List.of(),
        clashed ? before.threat().version() : looked,
        model);
    return step.template();
  }

  @GetMapping("/decision")
  @Permit(Action.DECIDE_THREAT)
  String decide(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Threats.View view = threats.get(worker, id);
    long version = view.threat().version();
    model.addAttribute("form", new ThreatForms.Decided(null, "", TypedDate.of(null), version));
    return begin(DECISION, view, page, model);
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
    return after(saving, DECISION, before, looked, worker, page, model);
  }
}
