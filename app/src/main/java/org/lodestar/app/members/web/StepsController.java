package org.lodestar.app.members.web;

import java.util.Comparator;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SetUpStep;
import org.lodestar.app.site.Task;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is open after the first start, with the way to each; nothing is kept, all is asked anew. */
@Controller
class StepsController {
  static final String ADDRESS = "/settings/steps";

  private final List<SetUpStep> steps;

  StepsController(List<SetUpStep> steps) {
    this.steps = steps.stream().sorted(Comparator.comparingInt(SetUpStep::place)).toList();
  }

  @GetMapping(ADDRESS)
  @Permit(Action.ADMINISTER_PLATFORM)
  String steps(Page page, Model model) {
    model.addAttribute("tasks", steps.stream().map(step -> task(step, page)).toList());
    return "members/steps";
  }

  private static Task task(SetUpStep step, Page page) {
    boolean done = step.isDone();
    return new Task(
        page.t(step.key()),
        page.t(step.key() + ".hint"),
        done || step.href().isEmpty() ? null : step.href(),
        page.t(done ? "members.steps.done" : "members.steps.open"),
        done ? null : "yellow");
  }
}
