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
  private static final String TAKE = START + "/take";

  private final Screenings screenings;
  private final ScreeningHandOn handOn;

  ScreeningPages(Screenings screenings, ScreeningHandOn handOn) {
    this.screenings = screenings;
    this.handOn = handOn;
  }

  /** Who may neither write a worry of their own nor take one down tells it as everybody can. */
  private static ScreeningFrame frame(Worker worker) {
    boolean writes = worker.mayEver(Action.WRITE_CONCERN);
    boolean takes = worker.mayEver(Action.TAKE_CONCERN);
    String otherwise = takes ? "" : SignCheckPages.START + "/report";
    return new ScreeningFrame(
        START, START + "/signs", START + "/result", writes ? REPORT : otherwise, takes ? TAKE : "");
  }

  @GetMapping(START)
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView start(Worker worker, Page page) {
    return place(worker, page, ScreeningForm.empty()).addObject("form", ScreeningForm.empty());
  }

  @PostMapping(START + "/signs")
  @Permit(Action.SCREEN_A_WORRY)
  ModelAndView signs(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    return result.hasErrors()
        ? again(worker, page, result)
        : new ModelAndView(
            "concerns/staffScreenSigns",
            MODEL,
            screenings.signs(page, frame(worker), new ScreeningWords.Staff(false), form));
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
      return again(worker, page, result);
    }
    return button.equals("place")
        ? place(worker, page, form)
        : new ModelAndView(
            "concerns/staffScreenResult",
            MODEL,
            screenings.result(page, frame(worker), new ScreeningWords.Staff(false), form));
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
      return again(worker, page, result);
    }
    Optional<UUID> draft = handOn.begin(worker, form, page);
    if (draft.isEmpty()) {
      result.reject("concerns.worry.draft.tooMany");
      return again(worker, page, result);
    }
    return new ModelAndView("redirect:" + WorryStep.URGENCY.at(draft.get()));
  }

  /** From here on something is kept: what the worker takes down. */
  @PostMapping(TAKE)
  @Permit(Action.TAKE_CONCERN)
  ModelAndView take(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    return result.hasErrors()
        ? again(worker, page, result)
        : new ModelAndView("redirect:/concerns/take/" + handOn.take(worker, form, page));
  }

  private ModelAndView again(Worker worker, Page page, BindingResult result) {
    return place(
        worker,
        page,
        result.getTarget() instanceof ScreeningForm sent ? sent : ScreeningForm.empty());
  }

  private ModelAndView place(Worker worker, Page page, ScreeningForm ticked) {
    return new ModelAndView(
        "concerns/staffScreenPlace", MODEL, screenings.place(page, frame(worker), ticked));
  }
}
