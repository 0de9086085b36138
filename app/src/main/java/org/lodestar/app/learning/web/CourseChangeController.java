package org.lodestar.app.learning.web;

import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a course changed, for those who run courses and those who answer for the plan. */
@Controller
class CourseChangeController {
  private final Courses courses;
  private final CourseChangePageMaker maker;

  CourseChangeController(Courses courses, CourseChangePageMaker maker) {
    this.courses = courses;
    this.maker = maker;
  }

  @GetMapping(CoursesController.PATH + "/{course}/changed")
  @Permit(Action.READ_COURSES)
  String changed(Worker worker, @PathVariable String course, Page page, Model model) {
    model.addAttribute(
        "model",
        maker.page(worker, page, courses.offered(course).orElseThrow(NotFound::new).pages()));
    return "learning/changed";
  }
}
