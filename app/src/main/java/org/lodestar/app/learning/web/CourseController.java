package org.lodestar.app.learning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One course: read, written, asked for, signed or sent back, withdrawn. */
@Controller
@RequestMapping(CoursesController.PATH)
class CourseController {
  private static final String FORM = "form";
  private static final String CLASH = "learning.course.clash";

  private final Courses courses;
  private final CoursePageMaker maker;

  CourseController(Courses courses, CoursePageMaker maker) {
    this.courses = courses;
    this.maker = maker;
  }

  static String href(String code) {
    return CoursesController.PATH + '/' + code;
  }

  private static String back(String code) {
    return "redirect:" + href(code);
  }

  @GetMapping("/new")
  @Permit(Action.RUN_COURSES)
  String begin(Page page, Model model) {
    model.addAttribute(FORM, CourseForms.Begun.empty());
    return beginning(page, model);
  }

  private static String beginning(Page page, Model model) {
    return SmallForm.of(
            page.t("learning.course.new"), CoursesController.PATH, CoursesController.PATH + "/new")
        .lead(page.t("learning.course.new.lead"))
        .send(page.t("learning.course.new.send"))
        .show(model, List.of(Asked.text(page, "learning.course.new.code")));
  }

  @PostMapping("/new")
  @Permit(Action.RUN_COURSES)
  String begun(
      @ModelAttribute(FORM) CourseForms.Begun form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return Saving.saved(result, response, () -> courses.create(worker, form.named()))
        ? "redirect:" + href(form.named()) + "/edit"
        : beginning(page, model);
  }

  @GetMapping("/{code}")
  @Permit(Action.READ_COURSES)
  String show(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, courses.get(worker, code)));
    return "learning/course";
  }

  /** One that came along becomes a draft here. */
  @PostMapping("/{code}/load")
  @Permit(Action.RUN_COURSES)
  String load(@PathVariable String code, Worker worker) {
    courses.load(worker, code);
    return back(code);
  }

  @GetMapping("/{code}/edit")
  @Permit(Action.RUN_COURSES)
  String edit(@PathVariable String code, Worker worker, Page page, Model model) {
    CourseVersion last = courses.get(worker, code).texts().getFirst();
    model.addAttribute(FORM, CourseForms.Written.of(last));
    return editing(last, last.version(), List.of(), page, model);
  }

  private static String editing(
      CourseVersion last, long version, List<SummaryRow> standing, Page page, Model model) {
    return new SmallForm(page.t("learning.course.edit"), last.code(), href(last.code()), "/edit")
        .lead(page.t("learning.course.edit.lead"))
        .inset(page.t("learning.course.edit.marks"))
        .warning(last.isOpen() ? "" : page.t("learning.course.edit.next"))
        .send(page.t("learning.course.edit.send"))
        .show(
            model,
            List.of(Asked.area(page, "learning.course.edit.text").rows(30).spelled()),
            version,
            standing);
  }

  @PostMapping("/{code}/edit")
  @Permit(Action.RUN_COURSES)
  String write(
      @PathVariable String code,
      @ModelAttribute(FORM) CourseForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> courses.write(worker, code, form.typed(), looked));
    if (saving == Saving.SAVED) {
      return back(code);
    }
    CourseVersion last = courses.get(worker, code).texts().getFirst();
    return saving == Saving.WRONG
        ? editing(last, looked, List.of(), page, model)
        : editing(
            last,
            last.version(),
            List.of(SummaryRow.of(page.t("learning.course.edit.text"), last.body())),
            page,
            model);
  }

  /** Asked and signed from the page that shows it; what is wrong or was changed is told there. */
  @PostMapping("/{code}/ask")
  @Permit(Action.RUN_COURSES)
  String ask(
      @PathVariable String code,
      @ModelAttribute(FORM) CourseForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean asked =
        Saving.saved(
            result,
            response,
            CLASH,
            () -> courses.ask(worker, code, Typed.version(form.version())));
    return asked ? back(code) : show(code, worker, page, model);
  }

  @PostMapping("/{code}/sign")
  @Permit(Action.SIGN_COURSE)
  String sign(
      @PathVariable String code,
      @ModelAttribute(FORM) CourseForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean signed =
        Saving.saved(
            result,
            response,
            CLASH,
            () -> courses.sign(worker, code, Typed.version(form.version())));
    return signed ? back(code) : show(code, worker, page, model);
  }

  @GetMapping("/{code}/back")
  @Permit(Action.SIGN_COURSE)
  String returning(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute(FORM, CourseForms.Decided.empty());
    return returning(courses.get(worker, code), page, model);
  }

  private static String returning(Courses.View view, Page page, Model model) {
    return view.open()
        .map(each -> reason("learning.course.back", "/back", each, page, model))
        .orElseGet(() -> back(view.code()));
  }

  private static String reason(
      String key, String below, CourseVersion text, Page page, Model model) {
    return new SmallForm(page.t(key), Courses.title(text), href(text.code()), below)
        .lead(page.t(key + ".lead"))
        .send(page.t(key))
        .show(
            model,
            List.of(Asked.area(page, "learning.course.reason").rows(4).spelled()),
            text.version());
  }

  @PostMapping("/{code}/back")
  @Permit(Action.SIGN_COURSE)
  String returned(
      @PathVariable String code,
      @ModelAttribute(FORM) CourseForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            CLASH,
            () -> courses.sendBack(worker, code, form.why(), Typed.version(form.version())));
    return saved ? back(code) : returning(courses.get(worker, code), page, model);
  }

  @GetMapping("/{code}/withdraw")
  @Permit(Action.RUN_COURSES)
  String withdrawing(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute(FORM, CourseForms.Decided.empty());
    return withdrawing(courses.get(worker, code), page, model);
  }

  private static String withdrawing(Courses.View view, Page page, Model model) {
    return view.signed()
        .map(each -> reason("learning.course.withdraw", "/withdraw", each, page, model))
        .orElseGet(() -> back(view.code()));
  }

  @PostMapping("/{code}/withdraw")
  @Permit(Action.RUN_COURSES)
  String withdrawn(
      @PathVariable String code,
      @ModelAttribute(FORM) CourseForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, CLASH, () -> courses.withdraw(worker, code, form.why()));
    return saved ? back(code) : withdrawing(courses.get(worker, code), page, model);
  }
}
