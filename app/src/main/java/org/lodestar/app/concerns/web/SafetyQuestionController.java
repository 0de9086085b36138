package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Danger now, and whether the visitor can write in safety. */
@Controller
class SafetyQuestionController {
  private static final String ANYONE = "anyone may report";

  private final Journey journey;

  SafetyQuestionController(Journey journey) {
    this.journey = journey;
  }

  @GetMapping("/report/danger")
  @Open(ANYONE)
  ModelAndView danger(ServletWebRequest web, Page page) {
    return journey.ask(Step.DANGER, new DangerForm(null), Visit.of(web, page));
  }

  @PostMapping("/report/danger")
  @Open(ANYONE)
  ModelAndView danger(
      @Valid @ModelAttribute("form") DangerForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.DANGER, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/safe")
  @Open(ANYONE)
  ModelAndView safe(ServletWebRequest web, Page page) {
    return journey.ask(Step.SAFE, new SafeForm(null), Visit.of(web, page));
  }

  @PostMapping("/report/safe")
  @Open(ANYONE)
  ModelAndView safe(
      @Valid @ModelAttribute("form") SafeForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.SAFE, form, result, Visit.of(web, page));
  }
}
