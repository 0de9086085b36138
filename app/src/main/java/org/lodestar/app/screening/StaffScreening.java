package org.lodestar.app.screening;

import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * The screening aid as it leads a worker on. What they ticked is taken along by the room that keeps
 * it, at {@link #REPORT} or {@link #TAKE}.
 */
@Component
public class StaffScreening {
  /** Where it begins. */
  public static final String START = "/screening";

  /** Takes everything along into a worry of the worker's own. */
  public static final String REPORT = START + "/report";

  /** Takes everything along into what the worker takes down for somebody who tells it. */
  public static final String TAKE = START + "/take";

  private static final String AS_EVERYBODY = Screenings.FOR_EVERYBODY + "/report";

  private final Screenings screenings;

  StaffScreening(Screenings screenings) {
    this.screenings = screenings;
  }

  /** Who may neither write a worry of their own nor take one down tells it as everybody can. */
  public static ScreeningFrame frame(Worker worker) {
    boolean writes = worker.mayEver(Action.WRITE_CONCERN);
    boolean takes = worker.mayEver(Action.TAKE_CONCERN);
    String otherwise = takes ? "" : AS_EVERYBODY;
    return new ScreeningFrame(
        START, START + "/signs", START + "/result", writes ? REPORT : otherwise, takes ? TAKE : "");
  }

  /** The first page. */
  public ModelAndView place(Worker worker, Page page, ScreeningForm ticked) {
    return new ModelAndView(
        "screening/staffPlace", "model", screenings.place(page, frame(worker), ticked));
  }

  /** The first page again, with what is wrong. */
  public ModelAndView again(Worker worker, Page page, BindingResult result) {
    return place(
        worker,
        page,
        result.getTarget() instanceof ScreeningForm sent ? sent : ScreeningForm.empty());
  }
}
