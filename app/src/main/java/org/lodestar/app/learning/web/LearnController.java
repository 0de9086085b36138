package org.lodestar.app.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.learning.domain.Attempt;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.face.Learning;
import org.lodestar.app.learning.face.Learning.Mine;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.Question;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Courses for people at work: what one can learn, one course page by page, and its end. How far
 * somebody has come is kept, so that they stop and go on elsewhere.
 */
@Controller
@RequestMapping(LearnController.PATH)
class LearnController {
  static final String PATH = "/learning";

  /** Beginning of the name of a field that answers a question before the course. */
  static final String ASKED = "asked-";

  private static final String BACK = "back";
  private static final String SKIP = "skip";
  private static final String MODEL = "model";

  private final Learning learning;
  private final LearnPageMaker maker;

  LearnController(Learning learning, LearnPageMaker maker) {
    this.learning = learning;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.LEARN)
  String shelf(Worker worker, Page page, Model model) {
    model.addAttribute(MODEL, maker.shelf(page, learning.shelf(worker)));
    return "learning/shelf";
  }

  @GetMapping("/{code}")
  @Permit(Action.LEARN)
  String about(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute(MODEL, maker.about(worker, page, learning.get(worker, code)));
    return "learning/about";
  }

  @PostMapping("/{code}")
  @Permit(Action.LEARN)
  String begin(@PathVariable String code, Worker worker) {
    learning.begin(worker, code);
    return take(code);
  }

  private static String take(String code) {
    return "redirect:" + LearnPageMaker.href(code) + "/take";
  }

  private static String done(String code) {
    return "redirect:" + LearnPageMaker.href(code) + "/done";
  }

  @GetMapping("/{code}/take")
  @Permit(Action.LEARN)
  String page(@PathVariable String code, Worker worker, Page page, Model model) {
    Mine mine = learning.get(worker, code);
    model.addAttribute("form", TakeForm.of(List.of()));
    return show(mine, page, model);
  }

  /** Where nobody is on the way the page of the course says what can be done. */
  private String show(Mine mine, Page page, Model model) {
    Attempt open = mine.open();
    if (open == null) {
      return "redirect:" + LearnPageMaker.href(mine.code());
    }
    if (!Learning.asked(mine).isEmpty()) {
      model.addAttribute(MODEL, maker.before(mine));
      return "learning/before";
    }
    CoursePage here = open.walk().at(mine.course().pages()).orElseThrow();
    model.addAttribute(MODEL, maker.taken(page, mine, open, here));
    return "learning/take";
  }

  /** The questions before: answered, or left out. */
  @PostMapping("/{code}/before")
  @Permit(Action.LEARN)
  String before(
      @PathVariable String code,
      @RequestParam(name = "do", defaultValue = "") String button,
      HttpServletRequest request,
      Worker worker) {
    Map<String, List<String>> given = new HashMap<>();
    if (!button.equals(SKIP)) {
      for (Question question : Learning.asked(learning.get(worker, code))) {
        String[] chosen = request.getParameterValues(ASKED + question.code());
        given.put(question.code(), chosen == null ? List.of() : List.of(chosen));
      }
    }
    learning.before(worker, code, given);
    return take(code);
  }

  /** A page was answered, or somebody goes back. */
  @PostMapping("/{code}/take")
  @Permit(Action.LEARN)
  String answer(
      @PathVariable String code,
      @ModelAttribute("form") TakeForm form,
      BindingResult result,
      @RequestParam(name = "do", defaultValue = "") String button,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (button.equals(BACK)) {
      learning.back(worker, code, form.place());
      return take(code);
    }
    Saving saving =
        Saving.attempt(
            result, response, () -> learning.answer(worker, code, form.place(), form.chosen()));
    Mine mine = learning.get(worker, code);
    if (saving == Saving.WRONG) {
      return show(mine, page, model);
    }
    return mine.open() == null && mine.last() != null ? done(code) : take(code);
  }

  @GetMapping("/{code}/done")
  @Permit(Action.LEARN)
  String done(@PathVariable String code, Worker worker, Page page, Model model) {
    Mine mine = learning.get(worker, code);
    Attempt last = mine.last();
    if (last == null) {
      return "redirect:" + LearnPageMaker.href(code);
    }
    model.addAttribute(MODEL, maker.done(worker, page, mine, last));
    return "learning/done";
  }
}
