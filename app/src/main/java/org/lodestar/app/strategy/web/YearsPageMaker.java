package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.PlanCourse;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.charts.Ink;
import org.lodestar.charts.Timeline;
import org.lodestar.charts.Timeline.Row;
import org.lodestar.charts.Timeline.Span;
import org.lodestar.charts.Timeline.Tie;
import org.springframework.stereotype.Component;

/** Draws a strategy over its years: a bar for each action, below its priority. */
@Component
class YearsPageMaker {
  private final PlanStandings standings;
  private final Planning planning;

  YearsPageMaker(PlanStandings standings, Planning planning) {
    this.standings = standings;
    this.planning = planning;
  }

  YearsPage page(Worker worker, Page page, Strategy strategy) {
    PlanCourse course = standings.course(worker, strategy);
    int actions = course.actions().size();
    return new YearsPage(
        planning.frame(worker, page, strategy, "/years"),
        page.t("strategy.years.lead", actions, strategy.content().years()),
        letters(page, course),
        backwards(page, course),
        actions == 0 ? null : new ShownChart("years", drawn(page, strategy, course)));
  }

  /** Those alone that are drawn. */
  private static String letters(Page page, PlanCourse course) {
    String letters =
        course.actions().stream()
            .map(JudgedAction::standing)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(each -> PlanBars.letter(page, each) + " " + page.name("strategy.standing", each))
            .collect(Collectors.joining(PlanWords.BETWEEN));
    return letters.isEmpty() ? "" : page.t("strategy.years.letters", letters);
  }

  /** Where the drawing goes back in time: what is due before something that it waits for. */
  private static List<String> backwards(Page page, PlanCourse course) {
    return course.backwards().stream()
        .map(
            each ->
                page.t(
                    "strategy.years.backwards",
                    String.valueOf(each.number()),
                    String.valueOf(each.needs()),
                    page.date(each.due()),
                    page.date(each.comes())))
        .toList();
  }

  private Timeline drawn(Page page, Strategy strategy, PlanCourse course) {
    return new Timeline(
        page.t("strategy.tab.years"),
        page.t("strategy.years.lead", course.actions().size(), strategy.content().years()),
        page.t("strategy.action"),
        page.t("strategy.years.when"),
        strategy.content().begins(),
        strategy.ends(),
        new Timeline.Milestone(planning.today(), page.t("strategy.years.today")),
        rows(page, strategy, course),
        ties(course));
  }

  private List<Row> rows(Page page, Strategy strategy, PlanCourse course) {
    List<Row> rows = new ArrayList<>();
    int priority = 0;
    for (JudgedAction each : byPriority(course)) {
      int its = each.action().planned().place().priority();
      if (its != priority) {
        priority = its;
        rows.add(Row.heading("p" + its, PlanWords.priority(page, strategy, its)));
      }
      rows.add(row(page, strategy, course, each));
    }
    return rows;
  }

  private static List<JudgedAction> byPriority(PlanCourse course) {
    return course.actions().stream()
        .sorted(
            Comparator.comparingInt(
                    (JudgedAction each) -> each.action().planned().place().priority())
                .thenComparing(each -> each.action().number()))
        .toList();
  }

  private static Row row(Page page, Strategy strategy, PlanCourse course, JudgedAction judged) {
    PlanAction action = judged.action();
    List<Milestone> milestones = course.milestones().getOrDefault(action.id(), List.of());
    String name = page.t("strategy.numbered", String.valueOf(action.number()), action.title());
    return Row.of(
            key(action.id()),
            name,
            spans(page, strategy, judged, course.carriedAfter().get(action.id()))
                .toArray(Span[]::new))
        .with(
            milestones.stream()
                .map(each -> milestone(page, each))
                .toArray(Timeline.Milestone[]::new));
  }

  private static String key(UUID action) {
    return "a" + action;
  }

  /** What went on only because it was carried over is a bar of its own, and says so. */
  private static List<Span> spans(
      Page page, Strategy strategy, JudgedAction judged, @Nullable Integer carriedAfter) {
    LocalDate from = from(strategy, judged.action().planned());
    LocalDate to = later(from, to(strategy, judged.action().planned()));
    ActionStanding standing = judged.standing();
    String letter = standing == null ? "" : PlanBars.letter(page, standing);
    if (carriedAfter != null) {
      LocalDate next = strategy.firstDayOf(carriedAfter + 1);
      if (next.isAfter(from) && !next.isAfter(to)) {
        return List.of(
            new Span(from, next.minusDays(1), ink(standing), letter),
            new Span(next, to, ink(standing), page.t("strategy.years.carried")));
      }
    }
    return List.of(new Span(from, to, ink(standing), letter));
  }

  private static LocalDate from(Strategy strategy, Planned planned) {
    LocalDate starts = planned.span().starts();
    return starts == null ? strategy.firstDayOf(planned.place().years().getFirst()) : starts;
  }

  private static LocalDate to(Strategy strategy, Planned planned) {
    LocalDate due = planned.span().due();
    return due == null ? strategy.firstDayOf(planned.place().lastYear() + 1).minusDays(1) : due;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Ink ink(@Nullable ActionStanding standing) {
    return switch (standing) {
      case RED -> Ink.DANGER;
      case AMBER -> Ink.AMBER;
      case GREEN -> Ink.MOSS;
      case BLUE -> Ink.NIGHT;
      case NOT_STARTED -> Ink.QUIET;
      case null -> Ink.QUIET;
    };
  }

  private static Timeline.Milestone milestone(Page page, Milestone each) {
    LocalDate done = each.doneOn();
    return done == null
        ? new Timeline.Milestone(each.due(), each.title())
        : new Timeline.Milestone(done, each.title() + ", " + page.t("strategy.years.done"));
  }

  private static List<Tie> ties(PlanCourse course) {
    Set<UUID> drawn =
        course.actions().stream().map(each -> each.action().id()).collect(Collectors.toSet());
    return course.needs().entrySet().stream()
        .flatMap(
            each ->
                each.getValue().stream()
                    .filter(needed -> drawn.contains(needed) && drawn.contains(each.getKey()))
                    .map(needed -> new Tie(key(needed), key(each.getKey()))))
        .sorted(Comparator.comparing(Tie::before).thenComparing(Tie::after))
        .toList();
  }
}
