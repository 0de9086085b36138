package org.lodestar.app.figures.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.face.OutsideCounts;
import org.lodestar.app.figures.face.PublicFigures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.figures.wording.Meanwhile;
import org.lodestar.app.ledger.Milestones;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.measures.Measure.Strand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Indicators: the page of all that are watched, and one of them. */
@Controller
@RequestMapping("/figures")
class FiguresController {
  private final Figures figures;
  private final PublicFigures published;
  private final People people;
  private final OutsideCounts outside;
  private final Meanwhile meanwhile;

  FiguresController(
      Figures figures,
      PublicFigures published,
      People people,
      OutsideCounts outside,
      List<Milestones> milestones) {
    this.figures = figures;
    this.published = published;
    this.people = people;
    this.outside = outside;
    this.meanwhile = new Meanwhile(milestones);
  }

  @GetMapping
  @Permit(Action.READ_FIGURES)
  String list(
      @RequestParam(required = false) @Nullable String strand,
      @RequestParam(defaultValue = "false") boolean all,
      Worker worker,
      Page page,
      Model model) {
    FigureFilter filter = new FigureFilter(strand(strand), all);
    List<IndicatorLine> lines = figures.list(worker, filter);
    model.addAttribute(
        "model",
        FiguresPage.of(
            lines,
            figures.basis(worker),
            filter,
            Option.all(page, "strategy.strand", Strand.values()),
            new FigureWords(page),
            figures.notes(worker, lines),
            Action.CLOSE_PERIOD.roles().stream().anyMatch(worker.roles()::contains)));
    return "figures/figures";
  }

  /** What nobody offers is as good as nothing. */
  private static @Nullable Strand strand(@Nullable String asked) {
    for (Strand each : Strand.values()) {
      if (each.name().equals(asked)) {
        return each;
      }
    }
    return null;
  }

  @GetMapping("/funnel")
  @Permit(Action.READ_FIGURES)
  String funnel(Worker worker, Page page, Model model) {
    FunnelPageMaker maker = new FunnelPageMaker(new FigureWords(page));
    List<IndicatorLine> all = figures.list(worker, new FigureFilter(null, true));
    model.addAttribute("model", maker.draw(all, figures.basis(worker).last()));
    model.addAttribute("uncounted", maker.uncounted(all));
    model.addAttribute(
        "source", page.reaches(OutsidePage.HERE) ? maker.source(outside.origin(worker)) : "");
    model.addAttribute("mayRead", worker.mayEver(Action.READ_OUTSIDE_COUNTS));
    return "figures/funnel";
  }

  @GetMapping("/{code}")
  @Permit(Action.READ_FIGURES)
  String show(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean saved,
      Worker worker,
      Page page,
      Model model) {
    IndicatorView view = figures.get(worker, code);
    model.addAttribute(
        "model",
        new IndicatorPage(
            view,
            new FigureWords(page),
            people.names(view.notes().stream().map(SeriesNote::by).toList()),
            published.list(worker, code),
            meanwhile.beside(view.line().measure(), view.line().series().figures()),
            Action.EDIT_FIGURES.roles().stream().anyMatch(worker.roles()::contains),
            saved));
    return "figures/indicator";
  }

  @GetMapping("/{code}/series.csv")
  @Permit(Action.READ_FIGURES)
  ResponseEntity<byte[]> file(@PathVariable String code, Worker worker, Page page) {
    IndicatorView view = figures.export(worker, code);
    Table table =
        new IndicatorPage(view, new FigureWords(page), Map.of(), List.of(), List.of(), false, false)
            .file();
    String name = "figure-" + view.line().measure().code().toLowerCase(Locale.ROOT);
    return Csv.file(name.replace('_', '-'), table);
  }
}
