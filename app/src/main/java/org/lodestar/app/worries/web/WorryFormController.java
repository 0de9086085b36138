package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.face.OwnDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker tells a worry: what cannot wait, what they saw, about whom, what they did, and more. */
@Controller
class WorryFormController {
  private static final String DRAFT = "/worries/drafts/{draft}/";

  private final WorryWalk walk;
  private final WorryDrafting drafting;
  private final OwnDrafts drafts;

  WorryFormController(WorryWalk walk, WorryDrafting drafting, OwnDrafts drafts) {
    this.walk = walk;
    this.drafting = drafting;
    this.drafts = drafts;
  }

  @GetMapping("/worries/new")
  @Permit(Action.WRITE_CONCERN)
  String blank(Worker worker, Page page, Model model) {
    model.addAttribute(
        "form", WorryForms.Urgency.in(walk.partner(worker).map(PartnerForm::setting).orElse(null)));
    return walk.blank(worker, page, model);
  }

  @PostMapping("/worries/new")
  @Permit(Action.WRITE_CONCERN)
  String begin(
      @Valid @ModelAttribute("form") WorryForms.Urgency form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (!result.hasErrors() && drafts.count(worker.id()) >= OwnDrafts.MOST) {
      result.reject("worries.draft.tooMany");
    }
    if (result.hasErrors()) {
      return walk.blank(worker, page, model);
    }
    return "redirect:" + WorryStep.SEEN.at(drafting.begin(worker, form));
  }

  @GetMapping(DRAFT + "urgency")
  @Permit(Action.WRITE_OWN_DRAFT)
  String urgency(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    WorryForms.Urgency blank = WorryForms.Urgency.in(null);
    return walk.ask(WorryStep.URGENCY, draft, blank, worker, page, model);
  }

  @PostMapping(DRAFT + "urgency")
  @Permit(Action.WRITE_OWN_DRAFT)
  String urgency(
      @PathVariable UUID draft,
      @Valid @ModelAttribute("form") WorryForms.Urgency form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean later,
      Worker worker,
      Page page,
      Model model) {
    return walk.take(
        WorryStep.URGENCY, draft, later, each -> each.with(form), result, worker, page, model);
  }

  @GetMapping(DRAFT + "seen")
  @Permit(Action.WRITE_OWN_DRAFT)
  String seen(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    return walk.ask(WorryStep.SEEN, draft, WorryForms.Witness.blank(), worker, page, model);
  }

  @PostMapping(DRAFT + "seen")
  @Permit(Action.WRITE_OWN_DRAFT)
  String seen(
      @PathVariable UUID draft,
      @Valid @ModelAttribute("form") WorryForms.Witness form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean later,
      Worker worker,
      Page page,
      Model model) {
    if (!result.hasErrors() && !form.says()) {
      result.rejectValue("seen", "worries.seen.missing");
    }
    return walk.take(
        WorryStep.SEEN, draft, later, each -> each.with(form), result, worker, page, model);
  }

  @GetMapping(DRAFT + "about")
  @Permit(Action.WRITE_OWN_DRAFT)
  String about(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    String place = walk.partner(worker).map(PartnerForm::place).orElse("");
    return walk.ask(WorryStep.ABOUT, draft, WorryForms.AboutWhom.at(place), worker, page, model);
  }

  @PostMapping(DRAFT + "about")
  @Permit(Action.WRITE_OWN_DRAFT)
  String about(
      @PathVariable UUID draft,
      @Valid @ModelAttribute("form") WorryForms.AboutWhom form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean later,
      Worker worker,
      Page page,
      Model model) {
    return walk.take(
        WorryStep.ABOUT, draft, later, each -> each.with(form), result, worker, page, model);
  }

  @GetMapping(DRAFT + "did")
  @Permit(Action.WRITE_OWN_DRAFT)
  String did(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    return walk.ask(WorryStep.DID, draft, new WorryForms.Did(null), worker, page, model);
  }

  @PostMapping(DRAFT + "did")
  @Permit(Action.WRITE_OWN_DRAFT)
  String did(
      @PathVariable UUID draft,
      @Valid @ModelAttribute("form") WorryForms.Did form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean later,
      Worker worker,
      Page page,
      Model model) {
    return walk.take(
        WorryStep.DID, draft, later, each -> each.with(form), result, worker, page, model);
  }

  @GetMapping(DRAFT + "more")
  @Permit(Action.WRITE_OWN_DRAFT)
  String more(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    return walk.ask(WorryStep.MORE, draft, WorryForms.More.blank(), worker, page, model);
  }

  @PostMapping(DRAFT + "more")
  @Permit(Action.WRITE_OWN_DRAFT)
  String more(
      @PathVariable UUID draft,
      @Valid @ModelAttribute("form") WorryForms.More form,
      BindingResult result,
      @RequestParam(defaultValue = "false") boolean later,
      Worker worker,
      Page page,
      Model model) {
    return walk.take(
        WorryStep.MORE, draft, later, each -> each.with(form), result, worker, page, model);
  }

  @PostMapping(DRAFT + "discard")
  @Permit(Action.WRITE_OWN_DRAFT)
  String discard(@PathVariable UUID draft, Worker worker) {
    drafts.discard(worker, draft);
    return "redirect:/worries?done=DISCARDED";
  }
}
