package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TypedUncertainDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where, when, and who else is there. */
@Controller
class PlaceQuestionController {
  private static final String ANYONE = "anyone may report";

  private final Journey journey;

  PlaceQuestionController(Journey journey) {
    this.journey = journey;
  }

  @GetMapping("/report/where")
  @Open(ANYONE)
  ModelAndView where(ServletWebRequest web, Page page) {
    Visit visit = Visit.of(web, page);
    String begun = StartPlace.words(journey.draft(visit).at(), page);
    return journey.ask(Step.WHERE, new WhereForm(begun, ""), visit);
  }

  @PostMapping("/report/where")
  @Open(ANYONE)
  ModelAndView where(
      @Valid @ModelAttribute("form") WhereForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.WHERE, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/when")
  @Open(ANYONE)
  ModelAndView when(ServletWebRequest web, Page page) {
    return journey.ask(
        Step.WHEN, new WhenForm(null, TypedUncertainDate.empty()), Visit.of(web, page));
  }

  @PostMapping("/report/when")
  @Open(ANYONE)
  ModelAndView when(
      @Valid @ModelAttribute("form") WhenForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.WHEN, form, result, Visit.of(web, page));
  }

  @GetMapping("/report/others")
  @Open(ANYONE)
  ModelAndView others(ServletWebRequest web, Page page) {
    return journey.ask(Step.OTHERS, new OthersForm("", "", null), Visit.of(web, page));
  }

  @PostMapping("/report/others")
  @Open(ANYONE)
  ModelAndView others(
      @Valid @ModelAttribute("form") OthersForm form,
      BindingResult result,
      ServletWebRequest web,
      Page page) {
    return journey.take(Step.OTHERS, form, result, Visit.of(web, page));
  }
}
