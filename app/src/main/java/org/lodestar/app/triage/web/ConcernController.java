package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.ConflictReason;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one concern; before an officer's first view it asks about a conflict of interest. */
@Controller
class ConcernController {
  private static final String FIRST_VIEW = "triage/firstView";

  private final Concerns concerns;
  private final Assignments assignments;
  private final ConcernPageMaker maker;

  ConcernController(Concerns concerns, Assignments assignments, ConcernPageMaker maker) {
    this.concerns = concerns;
    this.assignments = assignments;
    this.maker = maker;
  }

  @GetMapping("/concerns/{id}")
  @Permit(Action.READ_CONCERN)
  String concern(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    if (!concerns.openedBefore(worker, id)) {
      model.addAttribute("form", new FirstViewForm(null, null));
      return firstView(id, worker, page, model);
    }
    model.addAttribute("model", maker.view(worker, id, page, Done.key(done)));
    return "triage/concern";
  }

  @PostMapping("/concerns/{id}/first-view")
  @Permit(Action.READ_CONCERN)
  String answered(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") FirstViewForm form,
      BindingResult result,
      Model model) {
    ConflictReason reason = result.hasErrors() ? null : form.reason();
    if (!result.hasErrors() && form.conflicted() && reason == null) {
      result.rejectValue("reason", "triage.first.reason.missing");
    }
    if (result.hasErrors()) {
      return firstView(id, worker, page, model);
    }
    if (form.conflicted() && reason != null) {
      assignments.declareConflict(worker, id, reason);
      return Done.CONFLICT.at("/concerns");
    }
    assignments.declareNoConflict(worker, id);
    return "redirect:/concerns/" + id;
  }

  private String firstView(UUID id, Worker worker, Page page, Model model) {
    model.addAttribute(
        "model",
        new FirstViewPage(
            concerns.glance(worker, id),
            Option.all(page, "triage.first.answer", FirstViewForm.Answer.values()),
            Option.all(page, "triage.first.reason", ConflictReason.values())));
    return FIRST_VIEW;
  }
}
