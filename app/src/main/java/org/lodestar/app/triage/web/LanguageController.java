package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Translations;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What still has to be translated, and who translated it. */
@Controller
class LanguageController {
  private static final String VIEW = "triage/translate";

  private final Concerns concerns;
  private final Translations translations;
  private final HelplineSlot helplines;

  LanguageController(Concerns concerns, Translations translations, HelplineSlot helplines) {
    this.helplines = helplines;
    this.concerns = concerns;
    this.translations = translations;
  }

  /** Who translated, and what it says; the words may lie elsewhere. */
  record TranslationForm(
      @NotBlank(message = "concerns.staff.translation.by.missing")
          @Size(max = 200, message = "concerns.staff.long")
          String translator,
      @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String words) {}

  @GetMapping("/concerns/{id}/translations/{text}")
  @Permit(Action.TRIAGE_CONCERN)
  String ask(@PathVariable UUID id, @PathVariable UUID text, Worker worker, Model model) {
    model.addAttribute("form", new TranslationForm("", ""));
    return page(id, text, worker, model);
  }

  @PostMapping("/concerns/{id}/translations/{text}")
  @Permit(Action.TRIAGE_CONCERN)
  String done(
      @PathVariable UUID id,
      @PathVariable UUID text,
      Worker worker,
      @Valid @ModelAttribute("form") TranslationForm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      return page(id, text, worker, model);
    }
    translations.done(worker, id, text, form.translator(), form.words());
    return Done.TRANSLATED.at("/concerns/" + id);
  }

  @PostMapping("/concerns/{id}/translations/{text}/needed")
  @Permit(Action.TRIAGE_CONCERN)
  String needed(
      @PathVariable UUID id,
      @PathVariable UUID text,
      Worker worker,
      @RequestParam(defaultValue = "false") boolean needed) {
    translations.need(worker, id, text, needed);
    return "redirect:/concerns/" + id;
  }

  private String page(UUID id, UUID text, Worker worker, Model model) {
    model.addAttribute(
        "model",
        new TranslatePage(concerns.glance(worker, id), text, helplines.forStaff("INTERPRETER")));
    return VIEW;
  }
}
