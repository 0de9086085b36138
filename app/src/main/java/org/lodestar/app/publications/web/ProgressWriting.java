package org.lodestar.app.publications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.FirstTold;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.publications.face.ToldFigures;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.face.Advisers;
import org.lodestar.app.voice.face.Voices;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** Writes what a progress report says, in words for everybody. It names no worker. */
@Component
class ProgressWriting {
  private final ReportChoices choices;
  private final Figures figures;
  private final ToldFigures told;
  private final Voices voices;
  private final Advisers advisers;
  private final Planning planning;

  ProgressWriting(
      ReportChoices choices,
      Figures figures,
      ToldFigures told,
      Voices voices,
      Advisers advisers,
      Planning planning) {
    this.choices = choices;
    this.figures = figures;
    this.told = told;
    this.voices = voices;
    this.advisers = advisers;
    this.planning = planning;
  }

  ProgressDocument document(Worker worker, Page page, Progress report) {
    return report.proposed() == null
        ? document(worker, page, report, null)
        : report.proposed().document();
  }

  /**
   * What it says now.
   *
   * @param at when it is proposed; null for a draft
   */
  ProgressDocument document(Worker worker, Page page, Progress report, @Nullable Instant at) {
    Progress.Content content = report.content();
    ReportChoices.Carried carried = choices.carried(worker, content.strategy());
    Strategy strategy = carried.strategy();
    List<JudgedAction> all = carried.actions();
    Snapshot period = choices.closed(worker, content.period());
    List<IndicatorLine> chosen =
        figures.asOf(worker, content.period(), new FigureFilter(null, true)).stream()
            .filter(each -> isChosen(content, each.measure()))
            .map(new FirstTold(this.told.whole())::settled)
            .toList();
    FigureWords words = new FigureWords(page);
    PackContext context =
        new PackContext(
            page,
            strategy.content().owner() == null ? strategy.id() : strategy.content().owner(),
            strategy,
            all,
            planning.words(worker, page, List.of()),
            chosen,
            figures.notes(worker, chosen),
            words);
    PackFigures told = new PackFigures(context);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "short",
            page.t("publications.progress.short"),
            summary(page, content, all),
            List.of()));
    parts.addAll(priorities(page, strategy, all));
    parts.add(numbers(page, told, chosen));
    parts.addAll(said(page, content.said()));
    return new ProgressDocument(
        new PackDocument(strategy.title(), about(page, words, period, at), parts, told.kept()),
        all.stream().map(ProgressWriting::line).toList(),
        advisers.forPublic().stream().map(AdvisedProduct.Voice::said).toList());
  }

  /** Whoever chose a running total is told what it counts in each period. */
  private static boolean isChosen(Progress.Content content, Measure measure) {
    return content.indicators().contains(measure.code())
        || Measures.totalOf(measure)
            .filter(each -> content.indicators().contains(each.code()))
            .isPresent();
  }

  private List<Part> said(Page page, String written) {
    List<Grid> grids = new ArrayList<>();
    if (page.reaches("/voice")) {
      grids.addAll(SaidParts.residents(page, voices.forPublic()));
    }
    if (page.reaches("/advisers")) {
      grids.addAll(SaidParts.advisers(page, advisers.forPublic()));
    }
    return written.isEmpty() && grids.isEmpty()
        ? List.of()
        : List.of(
            new Part("said", page.t("publications.progress.said"), Typed.lines(written), grids));
  }

  private static List<String> about(
      Page page, FigureWords words, Snapshot period, @Nullable Instant at) {
    return List.of(
        page.t("publications.progress.numbers.to", words.month(period.period().last())),
        at == null
            ? page.t("publications.progress.draft")
            : page.t("publications.progress.stoodOn", page.date(at)));
  }

  private static List<String> summary(Page page, Progress.Content content, List<JudgedAction> all) {
    String standings =
        Arrays.stream(ActionStanding.values())
            .sorted(java.util.Comparator.reverseOrder())
            .map(each -> counted(page, all, each))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.concat(
            Typed.lines(content.headline()).stream(),
            Stream.of(
                standings.isEmpty()
                    ? page.t("publications.progress.actions", all.size())
                    : page.t("publications.progress.actions.standing", all.size(), standings)))
        .toList();
  }

  private static String counted(Page page, List<JudgedAction> all, ActionStanding standing) {
    long count = all.stream().filter(each -> each.standing() == standing).count();
    return count == 0
        ? ""
        : page.t(
            "publications.pack.actions.standing",
            String.valueOf(count),
            word(page, standing, true));
  }

  private static String word(Page page, ActionStanding standing, boolean within) {
    String prefix = within ? "publications.progress.are" : "publications.progress.is";
    return page.name(prefix, standing);
  }

  private static List<Part> priorities(Page page, Strategy strategy, List<JudgedAction> all) {
    List<String> titles = strategy.content().priorities();
    return IntStream.rangeClosed(1, titles.size())
        .mapToObj(number -> priority(page, strategy, number, titles.get(number - 1), all))
        .toList();
  }

  private static Part priority(
      Page page, Strategy strategy, int number, String title, List<JudgedAction> all) {
    List<JudgedAction> some =
        all.stream().filter(each -> each.action().planned().place().priority() == number).toList();
    String caption = page.t("publications.pack.actions.of", title);
    List<String> columns =
        Stream.of("action", "standing", "due")
            .map(each -> page.t("publications.progress.column." + each))
            .toList();
    return new Part(
        "priority-" + number,
        page.t("publications.pack.priority", String.valueOf(number), title),
        some.isEmpty() ? List.of(page.t("publications.pack.actions.none")) : List.of(),
        some.isEmpty()
            ? List.of()
            : List.of(
                new Grid(
                    caption,
                    columns,
                    List.of(),
                    some.stream().map(each -> row(page, strategy, each)).toList())));
  }

  private static List<Cell> row(Page page, Strategy strategy, JudgedAction each) {
    ActionStanding standing = each.standing();
    return List.of(
        Cell.of(each.action().title()),
        standing == null
            ? Cell.of(outcome(page, strategy, each))
            : new Cell(word(page, standing, false), PlanWords.tone(standing)),
        Cell.of(due(page, each)));
  }

  /** By when; of what is late and was moved also since when, so that a new day hides nothing. */
  private static String due(Page page, JudgedAction each) {
    LocalDate due = each.action().planned().span().due();
    LateMoved late = each.late();
    if (late == null) {
      return due == null ? page.t("publications.pack.noDay") : page.date(due);
    }
    String was = page.date(late.day().was());
    return due == null
        ? page.t("publications.progress.due.none", was)
        : page.t("publications.progress.due.late", was, page.date(due));
  }

  /** Of a strategy that is over it is said what came of it, as far as somebody recorded it. */
  private static String outcome(Page page, Strategy strategy, JudgedAction each) {
    return strategy.inForce()
        ? page.t("figures.notKnown")
        : page.name("strategy.outcome", each.action().outcome().result());
  }

  private static Part numbers(Page page, PackFigures told, List<IndicatorLine> chosen) {
    List<Grid> grids = new ArrayList<>();
    List<String> words = new ArrayList<>();
    words.add(
        page.t(chosen.isEmpty() ? "publications.progress.numbers.none" : "publications.pack.kept"));
    if (!chosen.isEmpty()) {
      words.addAll(told.broken());
      grids.addAll(told.all().grids());
      grids.add(told.definitions());
    }
    return new Part("numbers", page.t("publications.progress.numbers"), words, grids);
  }

  private static ProgressDocument.Line line(JudgedAction each) {
    Planned planned = each.action().planned();
    return new ProgressDocument.Line(
        each.action().number(),
        planned.place().priority(),
        planned.title(),
        planned.place().strands().stream().sorted().toList(),
        each.standing(),
        planned.span().due());
  }
}
