package org.lodestar.app.intake.web;

import jakarta.validation.Valid;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.screening.ScreeningForm;
import org.lodestar.app.screening.StaffScreening;
import org.lodestar.app.screening.TickedBefore;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes what a worker ticked along into what they take down for somebody who tells it, by telephone
 * until the worker says otherwise on the page. From here on something is kept.
 */
@Controller
class ScreenedCallController {
  private final StaffScreening screening;
  private final IntakePageMaker intakes;

  ScreenedCallController(StaffScreening screening, IntakePageMaker intakes) {
    this.screening = screening;
    this.intakes = intakes;
  }

  @PostMapping(StaffScreening.TAKE)
  @Permit(Action.TAKE_CONCERN)
  ModelAndView take(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    return result.hasErrors()
        ? screening.again(worker, page, result)
        : new ModelAndView(
            "redirect:/concerns/take/"
                + intakes.begin(worker, Channel.PHONE, TickedBefore.of(form, page)));
  }
}
