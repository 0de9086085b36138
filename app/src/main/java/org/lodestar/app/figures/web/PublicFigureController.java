package org.lodestar.app.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.face.PublicFigures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Putting a published figure of a wider area beside an indicator, and taking it away. */
@Controller
@RequestMapping("/figures/{code}/public")
class PublicFigureController {
  private static final int MONTHS_BACK = 72;

  private final Figures figures;
  private final PublicFigures published;

  PublicFigureController(Figures figures, PublicFigures published) {
    this.figures = figures;
    this.published = published;
  }

  private static String done(String code) {
    return "redirect:/figures/" + code + "?saved=true";
  }

  /** The identifier is fixed before it is sent, so that sending it twice keeps one. */
  @GetMapping("/new")
  @Permit(Action.EDIT_FIGURES)
  String begin(@PathVariable String code, Worker worker) {
    figures.get(worker, code);
    return "redirect:/figures/" + code + "/public/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_FIGURES)
  String ask(
      @PathVariable String code, @PathVariable UUID id, Worker worker, Page page, Model model) {
    IndicatorView view = figures.get(worker, code);
    model.addAttribute("form", PublicFigureForm.empty(view.basis().last()));
    return asking(view, page, model);
  }

  private static String asking(IndicatorView view, Page page, Model model) {
    return SmallForm.of(
            page.t("figures.public.add"), "/figures/" + view.line().measure().code(), page.path())
        .caption(new FigureWords(page).name(view.line().measure()))
        .inset(page.t("figures.public.lead"))
        .alone()
        .show(model, PublicFigureForm.asked(page, months(view, page)));
  }

  private static List<Option> months(IndicatorView view, Page page) {
    FigureWords words = new FigureWords(page);
    YearMonth newest = view.basis().last().plusMonths(3);
    return IntStream.range(0, MONTHS_BACK)
        .mapToObj(newest::minusMonths)
        .map(each -> Option.of(each.toString(), words.month(each)))
        .toList();
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_FIGURES)
  String add(
      @PathVariable String code,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PublicFigureForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    IndicatorView view = figures.get(worker, code);
    if (form.isTurned()) {
      Saving.wrong(result, "last", "figures.public.turned");
    }
    if (Saving.saved(result, response, () -> published.add(worker, id, code, form.said()))) {
      return done(code);
    }
    return asking(view, page, model);
  }

  @PostMapping("/{id}/remove")
  @Permit(Action.EDIT_FIGURES)
  String remove(@PathVariable String code, @PathVariable UUID id, Worker worker) {
    published.remove(worker, code, id);
    return done(code);
  }
}
