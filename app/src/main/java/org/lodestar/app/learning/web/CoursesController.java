package org.lodestar.app.learning.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The courses, for those who run them. */
@Controller
class CoursesController {
  static final String PATH = "/courses";

  private final CoursesPageMaker maker;

  CoursesController(CoursesPageMaker maker) {
    this.maker = maker;
  }

  @GetMapping(PATH)
  @Permit(Action.READ_COURSES)
  String courses(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, page));
    return "learning/courses";
  }
}
