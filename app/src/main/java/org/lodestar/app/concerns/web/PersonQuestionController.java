package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.util.List;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Whom it is about, of what age, and what was seen. */
@Controller
class PersonQuestionController {
  private static final String ANYONE = "anyone may report";

  private final Journey journey;
  private final Sending sending;

  PersonQuestionController(Journey journey, Sending sending) {
    this.journey = journey;
    this.sending = sending;
  }

  @GetMapping("/report/about")
  @Open(ANYONE)
  ModelAndView about(ServletWebRequest web, Page page) {
    return journey.ask(Step.ABOUT, new AboutForm(null), Visit.of(web, page));
  }

  @PostMapping("/report/about")
  @Open(ANYONE)
  ModelAndView about(
      @Valid @ModelAttribute("form") AboutForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.ABOUT, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/age")
  @Open(ANYONE)
  ModelAndView age(ServletWebRequest web, Page page) {
    return journey.ask(Step.AGE, new AgeForm(null), Visit.of(web, page));
  }

  @PostMapping("/report/age")
  @Open(ANYONE)
  ModelAndView age(
      @Valid @ModelAttribute("form") AgeForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.AGE, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/seen")
  @Open(ANYONE)
  ModelAndView seen(ServletWebRequest web, Page page) {
    return journey.ask(Step.SEEN, new SeenForm(List.of(), ""), Visit.of(web, page));
  }

  /** "Send this now" sends, with this one press. */
  @PostMapping("/report/seen")
  @Open(ANYONE)
  ModelAndView seen(
      @Valid @ModelAttribute("form") SeenForm form,
      BindingResult result,
      @RequestParam(name = "do", defaultValue = "") String button,
      @RequestParam(name = "code", defaultValue = "") String code,
      ServletWebRequest web,
      Page page) {
    Visit visit = Visit.of(web, page);
    return button.equals("now")
        ? sending.now(form, result, visit, code)
        : journey.take(Step.SEEN, form, result, visit);
  }
}
