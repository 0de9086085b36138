package org.lodestar.app.screening.web;

import jakarta.validation.Valid;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.screening.ScreeningForm;
import org.lodestar.app.screening.ScreeningWords;
import org.lodestar.app.screening.Screenings;
import org.lodestar.app.screening.StaffScreening;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The screening aid for staff, in the words of the field. It stores nothing. */
@Controller
class ScreeningController {
  private static final String START = StaffScreening.START;
  private static final String MODEL = "model";

  private final Screenings screenings;
  private final StaffScreening pages;

  ScreeningController(Screenings screenings, StaffScreening pages) {
    this.screenings = screenings;
    this.pages = pages;
  }

  @GetMapping(START)
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView start(Worker worker, Page page) {
    return pages
        .place(worker, page, ScreeningForm.empty())
        .addObject("form", ScreeningForm.empty());
  }

  @PostMapping(START + "/signs")
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView signs(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    return result.hasErrors()
        ? pages.again(worker, page, result)
        : new ModelAndView(
            "screening/staffSigns",
            MODEL,
            screenings.signs(
                page, StaffScreening.frame(worker), new ScreeningWords.Staff(false), form));
  }

  @PostMapping(START + "/result")
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView result(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      @RequestParam(name = "do", defaultValue = "") String button,
      Worker worker,
      Page page) {
    if (result.hasErrors()) {
      return pages.again(worker, page, result);
    }
    return button.equals("place")
        ? pages.place(worker, page, form)
        : new ModelAndView(
            "screening/staffResult",
            MODEL,
            screenings.result(
                page, StaffScreening.frame(worker), new ScreeningWords.Staff(false), form));
  }
}
