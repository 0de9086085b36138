package org.lodestar.app.pathwayaudit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.SheetView;
import org.lodestar.app.pathwayaudit.face.AuditSheets;
import org.lodestar.app.pathwayaudit.face.PathwayAudits;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The work on an audit: sheets, walk-throughs, improvements. */
@Controller
@RequestMapping("/pathway-audits/{id}")
class AuditWorkController {
  private static final String SHEET = "pathwayaudit/sheet";
  private static final String IMPROVEMENT = "pathwayaudit/improvement";

  private final PathwayAudits audits;
  private final AuditSheets sheets;
  private final Auditing auditing;

  AuditWorkController(PathwayAudits audits, AuditSheets sheets, Auditing auditing) {
    this.audits = audits;
    this.sheets = sheets;
    this.auditing = auditing;
  }

  private static String done(UUID id) {
    return "redirect:/pathway-audits/" + id + "?saved=true";
  }

  @GetMapping("/sheets/{sheet}")
  @Permit(Action.AUDIT_PATHWAY)
  String sheet(
      @PathVariable UUID id, @PathVariable UUID sheet, Worker worker, Page page, Model model) {
    SheetView view = sheets.get(worker, id, sheet);
    model.addAttribute("form", SheetForm.of(view));
    model.addAttribute("model", page(view, worker, page, false));
    return SHEET;
  }

  private SheetPage page(SheetView view, Worker worker, Page page, boolean clashed) {
    return new SheetPage(view, auditing.words(worker, page, List.of()), clashed);
  }

  @PostMapping("/sheets/{sheet}")
  @Permit(Action.AUDIT_PATHWAY)
  String sheet(
      @PathVariable UUID id,
      @PathVariable UUID sheet,
      @Valid @ModelAttribute("form") SheetForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> sheets.judge(worker, id, sheet, form.found(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return done(id);
    }
    boolean clashed = saving == Saving.CLASHED;
    model.addAttribute("model", page(sheets.get(worker, id, sheet), worker, page, clashed));
    return SHEET;
  }

  @GetMapping("/walk")
  @Permit(Action.AUDIT_PATHWAY)
  String walk(@PathVariable UUID id, Worker worker) {
    audits.get(worker, id);
    return "redirect:/pathway-audits/" + id + "/walk/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice keeps one. */
  @GetMapping("/walk/{walk}")
  @Permit(Action.AUDIT_PATHWAY)
  String walk(
      @PathVariable UUID id, @PathVariable UUID walk, Worker worker, Page page, Model model) {
    model.addAttribute("form", WalkForm.empty(auditing.today()));
    return walking(id, worker, page, model);
  }

  private String walking(UUID id, Worker worker, Page page, Model model) {
    String back = "/pathway-audits/" + audits.get(worker, id).audit().id();
    return SmallForm.of(page.t("pathwayaudit.walk.add"), back, page.path())
        .lead(page.t("pathwayaudit.walk.lead"))
        .alone()
        .show(model, WalkForm.asked(page));
  }

  @PostMapping("/walk/{walk}")
  @Permit(Action.AUDIT_PATHWAY)
  String walk(
      @PathVariable UUID id,
      @PathVariable UUID walk,
      @Valid @ModelAttribute("form") WalkForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (!result.hasErrors() && form.tooMany()) {
      result.rejectValue("well", "pathwayaudit.well.wrong", "pathwayaudit.well.wrong");
    }
    if (!result.hasErrors() && form.day().isAfter(auditing.today())) {
      result.rejectValue("heldOn", "pathwayaudit.date.future", "pathwayaudit.date.future");
    }
    if (result.hasErrors()) {
      return walking(id, worker, page, model);
    }
    audits.walkThrough(worker, id, form.walked(walk));
    return done(id);
  }

  @GetMapping("/improvements/{improvement}")
  @Permit(Action.AUDIT_PATHWAY)
  String improvement(
      @PathVariable UUID id,
      @PathVariable UUID improvement,
      Worker worker,
      Page page,
      Model model) {
    Improvement now = audits.improvement(worker, id, improvement);
    model.addAttribute("form", ImprovementForm.of(now));
    return improving(now, worker, page, model, false);
  }

  private String improving(
      Improvement now, Worker worker, Page page, Model model, boolean clashed) {
    model.addAttribute(
        "model",
        new ImprovementPage(now, auditing.words(worker, page, List.of(now.owner())), clashed));
    return IMPROVEMENT;
  }

  @PostMapping("/improvements/{improvement}")
  @Permit(Action.AUDIT_PATHWAY)
  String improvement(
      @PathVariable UUID id,
      @PathVariable UUID improvement,
      @Valid @ModelAttribute("form") ImprovementForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Improvement before = audits.improvement(worker, id, improvement);
    UUID owner = form == null ? null : form.owner();
    if (owner != null && !auditing.isColleague(worker, owner)) {
      result.rejectValue("owner", "pathwayaudit.owner.missing", "pathwayaudit.owner.missing");
    }
    Saving saving =
        Saving.attempt(result, response, () -> audits.change(worker, id, form.over(before)));
    return switch (saving) {
      case SAVED -> done(id);
      case WRONG -> improving(before, worker, page, model, false);
      case CLASHED ->
          improving(audits.improvement(worker, id, improvement), worker, page, model, true);
    };
  }
}
