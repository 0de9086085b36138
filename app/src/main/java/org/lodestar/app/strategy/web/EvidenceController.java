package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.MeasureProof;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What shows that an action is done, and what a second person finds of it. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}/evidence")
class EvidenceController {
  private final PlanActions actions;
  private final ActionEvidence evidence;
  private final ProofPageMaker proofs;

  EvidenceController(PlanActions actions, ActionEvidence evidence, ProofPageMaker proofs) {
    this.actions = actions;
    this.evidence = evidence;
    this.proofs = proofs;
  }

  private static SmallForm door(Page page, PlanAction action, String what, String below) {
    return new SmallForm(
        page.t("strategy." + what + ".ask"),
        action.title(),
        PlanWords.href(action),
        "/evidence/" + below);
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_PLAN)
  String add(@PathVariable UUID id, @PathVariable UUID action) {
    return "redirect:/plan/" + id + "/actions/" + action + "/evidence/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{evidence}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable("evidence") UUID piece,
      Worker worker,
      Page page,
      Model model) {
    String measure = actions.get(worker, id, action).action().planned().measure();
    model.addAttribute("form", LifeForms.Piece.empty(measure));
    return adding(id, action, piece, worker, page, model);
  }

  private String adding(UUID id, UUID action, UUID piece, Worker worker, Page page, Model model) {
    PlanAction of = actions.get(worker, id, action).action();
    return door(page, of, "evidence", "new/" + piece)
        .lead(page.t("strategy.evidence.text"))
        .show(model, LifeForms.Piece.asked(page, proofs.measures(page), proofs.months(page)));
  }

  @PostMapping("/new/{evidence}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable("evidence") UUID piece,
      @Valid @ModelAttribute("form") LifeForms.Piece form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    String untitled = form == null ? null : form.wrongTitle();
    if (untitled != null && !result.hasFieldErrors("title")) {
      Saving.wrong(result, "title", untitled);
    }
    String wrong = form == null ? null : form.wrongReference();
    if (wrong != null && !result.hasFieldErrors("reference")) {
      Saving.wrong(result, "reference", wrong);
    }
    boolean saved =
        Saving.saved(result, response, () -> evidence.add(worker, id, action, piece, form.shown()));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : adding(id, action, piece, worker, page, model);
  }

  @GetMapping("/{evidence}")
  @Permit(Action.REVIEW_PLAN_EVIDENCE)
  String review(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable("evidence") UUID piece,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new LifeForms.Found(null, "", ""));
    return reviewing(id, action, piece, worker, page, model);
  }

  private String reviewing(
      UUID id, UUID action, UUID piece, Worker worker, Page page, Model model) {
    PlanAction of = actions.get(worker, id, action).action();
    Evidence.Shown shown = evidence.toReview(worker, id, action, piece).shown();
    Optional<MeasureProof> proof = proofs.find(worker, shown);
    return door(page, of, "review", piece.toString())
        .about(proofs.rows(page, shown, proof))
        .show(model, LifeForms.Found.asked(page, ProofPageMaker.isDoubted(shown, proof)));
  }

  @PostMapping("/{evidence}")
  @Permit(Action.REVIEW_PLAN_EVIDENCE)
  String review(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable("evidence") UUID piece,
      @Valid @ModelAttribute("form") LifeForms.Found form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Evidence.Verdict verdict = form == null ? null : form.verdict();
    if (result.hasErrors() || verdict == null) {
      return reviewing(id, action, piece, worker, page, model);
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                evidence.review(
                    worker,
                    id,
                    action,
                    piece,
                    new ActionEvidence.Finding(
                        verdict, Typed.text(form.reason()), Typed.text(form.despite()))));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : reviewing(id, action, piece, worker, page, model);
  }
}
