package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.util.List;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.ReachForm;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Who may know of the reporter, how to reach them safely, and in which language. */
@Controller
class ReporterQuestionController {
  private static final String ANYONE = "anyone may report";

  private final Journey journey;

  ReporterQuestionController(Journey journey) {
    this.journey = journey;
  }

  @GetMapping("/report/sharing")
  @Open(ANYONE)
  ModelAndView sharing(ServletWebRequest web, Page page) {
    return journey.ask(Step.SHARING, new SharingForm(null), Visit.of(web, page));
  }

  @PostMapping("/report/sharing")
  @Open(ANYONE)
  ModelAndView sharing(
      @Valid @ModelAttribute("form") SharingForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.SHARING, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/contact")
  @Open(ANYONE)
  ModelAndView contact(ServletWebRequest web, Page page) {
    return journey.ask(Step.CONTACT, new ContactForm("", null), Visit.of(web, page));
  }

  @PostMapping("/report/contact")
  @Open(ANYONE)
  ModelAndView contact(
      @Valid @ModelAttribute("form") ContactForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.CONTACT, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/reach")
  @Open(ANYONE)
  ModelAndView reach(ServletWebRequest web, Page page) {
    return journey.ask(
        Step.REACH, new ReachForm("", List.of(), "", "", null, "", null), Visit.of(web, page));
  }

  @PostMapping("/report/reach")
  @Open(ANYONE)
  ModelAndView reach(
      @Valid @ModelAttribute("form") ReachForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    if (!result.hasErrors()) {
      ContactForm.Way way =
          journey
              .draft(visit)
              .find(Step.CONTACT, ContactForm.class)
              .map(ContactForm::way)
              .orElse(ContactForm.Way.POST);
      if (!form.fits(way)) {
        result.rejectValue("address", "concerns.reach.address." + way);
      }
    }
    return journey.take(Step.REACH, form, result, visit);
  }

  @GetMapping("/report/language")
  @Open(ANYONE)
  ModelAndView language(ServletWebRequest web, Page page) {
    return journey.ask(Step.LANGUAGE, new LanguageForm(page.language().tag()), Visit.of(web, page));
  }

  @PostMapping("/report/language")
  @Open(ANYONE)
  ModelAndView language(
      @Valid @ModelAttribute("form") LanguageForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    if (!result.hasErrors() && !SpokenLanguages.known(String.valueOf(form.language()))) {
      result.rejectValue("language", "concerns.choose");
    }
    return journey.take(Step.LANGUAGE, form, result, Visit.of(web, page));
  }
}
