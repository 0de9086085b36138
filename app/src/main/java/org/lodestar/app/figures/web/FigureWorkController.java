package org.lodestar.app.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.measures.Measure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The work on an indicator: what is watched, what is aimed for, what is said beside it. */
@Controller
@RequestMapping("/figures/{code}")
class FigureWorkController {
  private static final int MONTHS_BACK = 60;

  private final Figures figures;

  FigureWorkController(Figures figures) {
    this.figures = figures;
  }

  private static String done(String code) {
    return "redirect:/figures/" + code + "?saved=true";
  }

  @GetMapping("/watching")
  @Permit(Action.EDIT_FIGURES)
  String watching(@PathVariable String code, Worker worker, Page page, Model model) {
    IndicatorView view = figures.get(worker, code);
    model.addAttribute("form", WatchingForm.of(view.line().watching()));
    return watching(view.line().measure(), page, model);
  }

  private static String watching(Measure measure, Page page, Model model) {
    return door("figures.watching.change", measure, page)
        .show(model, WatchingForm.asked(page, measure));
  }

  private static SmallForm door(String title, Measure measure, Page page) {
    return SmallForm.of(page.t(title), "/figures/" + measure.code(), page.path())
        .caption(new FigureWords(page).name(measure))
        .alone();
  }

  private static String noting(IndicatorView view, Page page, Model model) {
    return door("figures.note.add", view.line().measure(), page)
        .inset(page.t("site.nameNobody"))
        .show(model, NoteForm.asked(page, months(view, page)));
  }

  private static List<Option> months(IndicatorView view, Page page) {
    FigureWords words = new FigureWords(page);
    List<Option> months = new ArrayList<>();
    YearMonth newest = view.basis().last().plusMonths(3);
    for (int back = 0; back < MONTHS_BACK; back++) {
      YearMonth each = newest.minusMonths(back);
      months.add(Option.of(each.toString(), words.month(each)));
    }
    return months;
  }

  @PostMapping("/watching")
  @Permit(Action.EDIT_FIGURES)
  String watching(
      @PathVariable String code,
      @Valid @ModelAttribute("form") WatchingForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    IndicatorView view = figures.get(worker, code);
    if (form.hasTarget() && !canBeAimedAt(view.line().measure())) {
      Saving.wrong(result, "target", "figures.target.noDirection");
    }
    if (Saving.saved(result, response, () -> figures.change(worker, code, form.watching()))) {
      return done(code);
    }
    return watching(view.line().measure(), page, model);
  }

  /** Where neither way is the better one, a target would only mislead. */
  private static boolean canBeAimedAt(Measure measure) {
    return measure.polarity() != Measure.Polarity.NEITHER;
  }

  /** The identifier is fixed before it is sent, so that sending it twice keeps one. */
  @GetMapping("/notes/new")
  @Permit(Action.EDIT_FIGURES)
  String note(@PathVariable String code, Worker worker) {
    figures.get(worker, code);
    return "redirect:/figures/" + code + "/notes/new/" + Ids.next();
  }

  @GetMapping("/notes/new/{id}")
  @Permit(Action.EDIT_FIGURES)
  String note(
      @PathVariable String code, @PathVariable UUID id, Worker worker, Page page, Model model) {
    IndicatorView view = figures.get(worker, code);
    model.addAttribute("form", NoteForm.empty(view.basis().last()));
    return noting(view, page, model);
  }

  @PostMapping("/notes/new/{id}")
  @Permit(Action.EDIT_FIGURES)
  String note(
      @PathVariable String code,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                figures.note(
                    worker,
                    new SeriesNote(
                        id,
                        code,
                        form.sort(),
                        form.when(),
                        form.said(),
                        worker.id(),
                        figures.now())));
    return saved ? done(code) : noting(figures.get(worker, code), page, model);
  }

  @PostMapping("/notes/{note}/remove")
  @Permit(Action.EDIT_FIGURES)
  String remove(@PathVariable String code, @PathVariable UUID note, Worker worker) {
    figures.removeNote(worker, code, note);
    return done(code);
  }
}
