package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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
class ScreeningPages {
  static final String START = "/screening";
  private static final String MODEL = "model";
  private static final String REPORT = START + "/report";
  private static final ScreeningFrame FRAME = frame(REPORT);

  /** Who cannot write a worry of their own tells it as everybody can. */
  private static final ScreeningFrame FRAME_OF_OTHERS = frame(SignCheckPages.START + "/report");

  private final Screenings screenings;
  private final ScreeningHandOn handOn;

  ScreeningPages(Screenings screenings, ScreeningHandOn handOn) {
    this.screenings = screenings;
    this.handOn = handOn;
  }

  private static ScreeningFrame frame(String report) {
    return new ScreeningFrame(START, START + "/signs", START + "/result", report);
  }

  @GetMapping(START)
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView start(Page page) {
    return place(page, ScreeningForm.empty()).addObject("form", ScreeningForm.empty());
  }

  @PostMapping(START + "/signs")
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView signs(
      @Valid @ModelAttribute("form") ScreeningForm form, BindingResult result, Page page) {
    return result.hasErrors()
        ? again(page, result)
        : new ModelAndView(
            "concerns/staffScreenSigns",
            MODEL,
            screenings.signs(page, FRAME, new ScreeningWords.Staff(false), form));
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
      return again(page, result);
    }
    return button.equals("place")
        ? place(page, form)
        : new ModelAndView(
            "concerns/staffScreenResult",
            MODEL,
            screenings.result(
                page,
                worker.mayEver(Action.WRITE_CONCERN) ? FRAME : FRAME_OF_OTHERS,
                new ScreeningWords.Staff(false),
                form));
  }

  /** From here on something is kept: the worker's own draft. */
  @PostMapping(REPORT)
  @Permit(Action.WRITE_CONCERN)
  ModelAndView report(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    if (result.hasErrors()) {
      return again(page, result);
    }
    Optional<UUID> draft = handOn.begin(worker, form, page);
    if (draft.isEmpty()) {
      result.reject("concerns.worry.draft.tooMany");
      return again(page, result);
    }
    return new ModelAndView("redirect:" + WorryStep.URGENCY.at(draft.get()));
  }

  private ModelAndView again(Page page, BindingResult result) {
    return place(
        page, result.getTarget() instanceof ScreeningForm sent ? sent : ScreeningForm.empty());
  }

  private ModelAndView place(Page page, ScreeningForm ticked) {
    return new ModelAndView(
        "concerns/staffScreenPlace", MODEL, screenings.place(page, FRAME, ticked));
  }
}
