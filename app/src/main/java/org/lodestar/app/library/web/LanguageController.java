package org.lodestar.app.library.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.library.face.Translations;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors record who checked a translation, and administrators decide what is shown. */
@Controller
class LanguageController {
  static final String PATH = "/languages";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Translations translations;
  private final Clock clock;

  LanguageController(Translations translations, Clock clock) {
    this.translations = translations;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Permit(Action.CHECK_TRANSLATIONS)
  String list(Worker worker, @RequestParam(defaultValue = "false") boolean done, Model model) {
    model.addAttribute(
        "model",
        new LanguagesPage(translations.list(), worker.mayEver(Action.ADMINISTER_PLATFORM), done));
    return "library/languages";
  }

  /** The identifier is fixed before it is sent, so that sending it twice records one check. */
  @GetMapping("/languages/check")
  @Permit(Action.CHECK_TRANSLATIONS)
  String check(@RequestParam(defaultValue = "") String language, Page page, Model model) {
    model.addAttribute("form", CheckForm.empty(Ids.next(), Language.of(language)));
    return checking(page, model);
  }

  private static String checking(Page page, Model model) {
    return SmallForm.of(page.t("library.languages.check"), "/languages", "/languages/check")
        .lead(page.t("library.languages.check.text"))
        .unguarded()
        .alone()
        .show(model, CheckForm.asked(page));
  }

  @PostMapping("/languages/check")
  @Permit(Action.CHECK_TRANSLATIONS)
  String checked(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") CheckForm form,
      BindingResult result,
      Model model) {
    refuse(form, result);
    if (result.hasErrors()) {
      return checking(page, model);
    }
    translations.record(worker, form.check());
    return again();
  }

  private void refuse(CheckForm form, BindingResult result) {
    if (result.hasErrors()) {
      return;
    }
    if (form.ofNoTranslation()) {
      result.rejectValue("language", "library.languages.language.missing");
    }
    if (form.partUnsaid()) {
      result.rejectValue("part", "library.languages.part.missing");
    }
    if (form.day().isAfter(LocalDate.ofInstant(clock.instant(), HERE))) {
      result.rejectValue("on", "library.languages.on.wrong");
    }
    if (form.id() == null) {
      result.reject("site.error.form");
    }
  }

  @PostMapping("/languages/show")
  @Permit(Action.ADMINISTER_PLATFORM)
  String show(
      Worker administrator,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "false") boolean on) {
    Language chosen = Language.of(language);
    if (chosen != Language.ENGLISH) {
      translations.show(administrator, chosen, on);
    }
    return again();
  }

  private static String again() {
    return "redirect:" + PATH + "?done=true";
  }
}
