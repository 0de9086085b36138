package org.lodestar.app.files.web;

import org.lodestar.app.files.intake.HealthWatch;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the administrator of the platform how it stands with disk and scanner. */
@Controller
class StateController {
  private final HealthWatch watch;
  private final StatePageMaker maker;

  StateController(HealthWatch watch, StatePageMaker maker) {
    this.watch = watch;
    this.maker = maker;
  }

  @GetMapping("/files/state")
  @Permit(Action.ADMINISTER_PLATFORM)
  String state(Page page, Model model) {
    model.addAttribute("model", maker.page(watch.report(), page));
    return "files/state";
  }
}
