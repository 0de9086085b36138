package org.lodestar.app.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.face.OpenCourses;
import org.lodestar.app.learning.face.OpenCourses.Said;
import org.lodestar.app.members.Open;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SourceNetwork;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The course for everybody: page by page, without an account, a cookie of its own, or a script. How
 * far somebody has come stands in the page that they send.
 */
@Controller
@RequestMapping(WalkPage.PATH)
class WalkController {
  private static final String WHY = "anyone may learn the signs";
  private static final String FORM = "form";
  private static final String MODEL = "model";
  private static final String ANSWER = "answer";
  private static final String BACK = "back";
  private static final int MARK = 8;

  private final OpenCourses courses;
  private final WalkPageMaker maker;
  private final WalkSeal seal;
  private final WalkCounting counting;
  private final SecureRandom random = new SecureRandom();

  WalkController(OpenCourses courses, WalkPageMaker maker, WalkSeal seal, WalkCounting counting) {
    this.courses = courses;
    this.maker = maker;
    this.seal = seal;
    this.counting = counting;
  }

  @GetMapping
  @Open(WHY)
  String begin(Page page, Model model) {
    model.addAttribute(FORM, WalkForm.empty());
    return show(page, said(page), fresh(), false, model);
  }

  private Said said(Page page) {
    return courses.said(page.language(), page.easy());
  }

  private Walk fresh() {
    byte[] mark = new byte[MARK];
    random.nextBytes(mark);
    return Walk.begin(HexFormat.of().formatHex(mark));
  }

  /**
   * A page was answered, or somebody goes back, or only reads on in another language. What is not
   * ours begins at the first page.
   */
  @PostMapping
  @Open(WHY)
  String answer(
      @ModelAttribute(FORM) WalkForm form,
      BindingResult result,
      @RequestParam(name = "do", defaultValue = "") String button,
      @RequestParam(name = Page.READ_ON, defaultValue = "") String readOn,
      HttpServletRequest request,
      Page page,
      Model model) {
    Said said = said(page);
    Optional<Walk> sent = seal.open(form.walk());
    Walk walk = sent.map(each -> each.within(said.course())).orElseGet(this::fresh);
    boolean changed = sent.filter(each -> each.steps().equals(walk.steps())).isEmpty();
    Optional<CoursePage> here = walk.at(said.course());
    if (changed || !readOn.isEmpty() || here.isEmpty()) {
      return show(page, said, walk, changed, model);
    }
    if (button.equals(BACK)) {
      return back(page, said, walk, model);
    }
    Optional<Refusal> wrong = fault(here.get(), form.chosen());
    if (wrong.isPresent()) {
      Saving.tell(result, List.of(wrong.get()));
      return show(page, said, walk, false, model);
    }
    Walk on = walk.on(here.get(), here.get().question() == null ? List.of() : form.chosen());
    String source = SourceNetwork.of(request.getRemoteAddr());
    return next(page, said, counting.counted(said.course(), walk, on, source), model);
  }

  private static Optional<Refusal> fault(CoursePage here, List<String> chosen) {
    Question question = here.question();
    return question == null
        ? Optional.empty()
        : Answers.fault(question, Answer.of(question.code(), chosen), ANSWER);
  }

  private String back(Page page, Said said, Walk walk, Model model) {
    List<String> chosen = walk.steps().isEmpty() ? List.of() : walk.steps().getLast().chosen();
    model.addAttribute(FORM, WalkForm.with(chosen));
    return show(page, said, walk.back(), false, model);
  }

  /** Another page than the one that was sent: nothing is chosen on it yet. */
  private String next(Page page, Said said, Walk walk, Model model) {
    model.addAttribute(FORM, WalkForm.empty());
    return show(page, said, walk, false, model);
  }

  private String show(Page page, Said said, Walk walk, boolean changed, Model model) {
    Optional<CoursePage> here = walk.at(said.course());
    if (here.isEmpty()) {
      model.addAttribute(MODEL, maker.walked(said, walk));
      return "learning/walked";
    }
    model.addAttribute(MODEL, maker.page(page, said, walk, here.get(), changed));
    return "learning/walk";
  }
}
