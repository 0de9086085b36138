package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.face.Indicators;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.strategy.ActionLife;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Happening.Kind;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.DayAgreements;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.face.UpdatePurpose;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** Draws an action. */
@Component
class ActionPageMaker {
  private final Planning planning;
  private final LifePageMaker life;
  private final Strategies strategies;
  private final Indicators indicators;

  ActionPageMaker(
      Planning planning, LifePageMaker life, Strategies strategies, Indicators indicators) {
    this.indicators = indicators;
    this.planning = planning;
    this.life = life;
    this.strategies = strategies;
  }

  ActionPage page(Worker worker, Page page, PlanActions.View view) {
    PlanAction action = view.action();
    Planned planned = action.planned();
    PlanWords words = planning.words(worker, page, named(view));
    boolean edits = worker.mayEver(Action.EDIT_PLAN);
    return new ActionPage(
        planning.frame(worker, page, view.strategy(), ""),
        words.title(action),
        PlanWords.priority(page, view.strategy(), planned.place().priority()),
        words.mark(view.strategy(), view.judged()),
        words.why(view.judged()),
        planned.about(),
        rows(page, words, view),
        view.sources().stream().map(each -> source(words, each)).toList(),
        life.page(worker, page, view),
        view.history().stream().map(each -> entry(page, words, view.life(), each)).toList(),
        PlanWords.href(action),
        "/guests/for/" + UpdatePurpose.KEY + "/" + action.id(),
        edits && view.strategy().open(),
        edits && UpdatePurpose.asks(view.strategy(), action),
        edits && view.strategy().state() != StrategyState.DRAFT,
        edits && mayCarry(worker, view),
        edits && DayAgreements.isAsked(view.judged()),
        edits ? PlanWords.words(ReadPlace.Kind.ACTION, action.id()) : null);
  }

  private boolean mayCarry(Worker worker, PlanActions.View view) {
    boolean done = view.action().outcome().result() == Outcome.Result.DONE;
    return !done && target(worker, view) != null;
  }

  /** What it would be carried into; null when there is nothing. */
  @Nullable Target target(Worker worker, PlanActions.View view) {
    Strategy strategy = view.strategy();
    int last = view.action().planned().place().lastYear();
    if (strategy.open() && last < strategy.content().years()) {
      return new Target("strategy.carry.year", String.valueOf(last + 1));
    }
    return strategies
        .successor(worker, strategy.id())
        .map(each -> new Target("strategy.carry.successor", each.title()))
        .orElse(null);
  }

  /** What an action would be carried into, as words. */
  record Target(String key, String name) {}

  private static List<UUID> named(PlanActions.View view) {
    Stream<@Nullable UUID> leads =
        Stream.of(view.action().planned().parties().lead(), view.action().addedBy());
    Stream<@Nullable UUID> doers = view.history().stream().map(Happening::by);
    Stream<@Nullable UUID> told =
        view.history().stream()
            .filter(each -> each.kind() == Kind.LED_BY)
            .flatMap(each -> Stream.of(each.from(), each.to()))
            .map(ActionPageMaker::id);
    return Stream.of(leads, doers, told).flatMap(each -> each).filter(Objects::nonNull).toList();
  }

  private static @Nullable UUID id(String text) {
    return text.isEmpty() ? null : UUID.fromString(text);
  }

  private List<SummaryRow> rows(Page page, PlanWords words, PlanActions.View view) {
    Planned planned = view.action().planned();
    Planned.Parties parties = planned.parties();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row(page, "strands", words.strands(planned.place())));
    rows.add(row(page, "years", words.years(planned.place())));
    rows.add(row(page, "owner", words.body(parties.owner())));
    rows.add(row(page, "overseers", words.bodies(parties.overseers())));
    rows.add(row(page, "partners", words.needs(parties)));
    rows.add(row(page, "lead", words.lead(parties)));
    rows.add(row(page, "starts", day(page, planned.span().starts())));
    MovedDay moved = view.life().day();
    LateMoved late = view.judged().late();
    rows.add(
        row(
            page,
            "due",
            Stream.of(
                    day(page, planned.span().due()),
                    late != null
                        ? PlanWords.late(page, late)
                        : moved == null ? "" : words.moved(moved))
                .filter(each -> !each.isEmpty())
                .toList()));
    rows.add(row(page, "measure", measure(page, planned.measure())));
    rows.add(
        row(
            page,
            "cost",
            planned.cost() == null ? "" : page.t("strategy.cost.pounds", planned.cost())));
    rows.add(row(page, "tags", words.tags(planned.place())));
    if (view.strategy().state() != StrategyState.DRAFT) {
      rows.add(outcome(page, view.action().outcome()));
    }
    return rows;
  }

  /** One that is not looked at any more says so: nothing shows then how the action stands. */
  private String measure(Page page, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return Measures.find(code)
        .map(Measures::shown)
        .map(
            each ->
                indicators.watched().contains(each.code())
                    ? new FigureWords(page).name(each)
                    : page.t("strategy.measure.unwatched", new FigureWords(page).name(each)))
        .orElseGet(() -> page.t("strategy.measure.gone", code));
  }

  private static SummaryRow row(Page page, String key, String answer) {
    return row(page, key, answer.isEmpty() ? List.of() : List.of(answer));
  }

  private static SummaryRow row(Page page, String key, List<String> answers) {
    List<String> said = answers.isEmpty() ? List.of(page.t("strategy.notSaid")) : answers;
    return new SummaryRow(page.t("strategy." + key), said, null, null);
  }

  private static SummaryRow outcome(Page page, Outcome outcome) {
    List<String> said =
        Stream.of(
                page.name("strategy.outcome", outcome.result()),
                day(page, outcome.on()),
                outcome.words() == null ? "" : outcome.words())
            .toList();
    return new SummaryRow(page.t("strategy.outcome"), said, null, null);
  }

  private static String day(Page page, @Nullable LocalDate day) {
    return day == null ? "" : page.date(day);
  }

  private static Line source(PlanWords words, PlanAction action) {
    return new Line(
        words.title(action),
        PlanWords.href(action),
        words.strands(action.planned().place()),
        words.outcome(action.outcome()));
  }

  private static TimelineEntry entry(
      Page page, PlanWords words, ActionLife life, Happening happened) {
    String title =
        switch (happened.kind()) {
          case LED_BY ->
              page.t(
                  "strategy.happened.LED_BY",
                  nobody(page, words.name(id(happened.from()))),
                  nobody(page, words.name(id(happened.to()))));
          case DUE_MOVED ->
              page.t(
                  "strategy.happened.DUE_MOVED",
                  moved(page, happened.from()),
                  moved(page, happened.to()));
          case WAITS, ASKED_AGAIN, WAIT_ANSWERED, WAIT_TAKEN_BACK ->
              page.t(
                  "strategy.happened." + happened.kind(),
                  happened.from().isEmpty()
                      ? page.t("strategy.wait.partner")
                      : words.body(id(happened.from())));
          case DAY_AGREED ->
              page.t(
                  "strategy.happened.DAY_AGREED",
                  words.body(DayAgreements.body(happened)),
                  page.date(DayAgreements.day(happened)),
                  moved(page, happened.to()));
          case MILESTONE_MOVED ->
              page.t(
                  "strategy.happened.MILESTONE_MOVED",
                  milestone(life, happened.milestone()),
                  moved(page, happened.from()),
                  moved(page, happened.to()));
          case OUTCOME ->
              page.t(
                  "strategy.happened.OUTCOME",
                  page.name("strategy.outcome", Outcome.Result.valueOf(happened.to())));
          case TOLD ->
              page.t(
                  "strategy.happened.TOLD",
                  happened.from(),
                  page.name("strategy.onTime", ActionStanding.valueOf(happened.to())));
          default ->
              page.t(
                  "strategy.happened." + happened.kind(),
                  year(page, happened.from()),
                  year(page, happened.to()));
        };
    String by = happened.by() == null ? page.t("strategy.platform") : words.name(happened.by());
    return new TimelineEntry(
        title, by, happened.at(), happened.reason().isEmpty() ? null : happened.reason());
  }

  /** As it is called now. */
  private static String milestone(ActionLife life, @Nullable UUID id) {
    return life.milestones().stream()
        .filter(each -> each.id().equals(id))
        .map(Milestone::title)
        .findFirst()
        .orElse("");
  }

  private static String moved(Page page, String kept) {
    return kept.isEmpty() ? page.t("strategy.moved.none") : page.date(LocalDate.parse(kept));
  }

  /** A year of the same strategy is kept as its number alone. */
  private static String year(Page page, String kept) {
    return kept.matches("[0-9]+") ? page.t("strategy.year.within", kept) : kept;
  }

  private static String nobody(Page page, String name) {
    return name.isEmpty() ? page.t("strategy.nobody") : name;
  }
}
