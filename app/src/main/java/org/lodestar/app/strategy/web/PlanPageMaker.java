package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureTiles;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Tile;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Basis;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.MovedAction;
import org.lodestar.app.strategy.PlanFilter;
import org.lodestar.app.strategy.PriorityFigures;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bases;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.web.PlanPage.Group;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws a strategy with its actions. */
@Component
class PlanPageMaker {
  private static final int ON_A_PAGE = 40;

  private final Strategies strategies;
  private final PlanActions actions;
  private final PlanStandings standings;
  private final Bases bases;
  private final Planning planning;
  private final Figures figures;

  PlanPageMaker(
      Strategies strategies,
      PlanActions actions,
      PlanStandings standings,
      Bases bases,
      Planning planning,
      Figures figures) {
    this.figures = figures;
    this.standings = standings;
    this.bases = bases;
    this.strategies = strategies;
    this.actions = actions;
    this.planning = planning;
  }

  PlanPage page(Worker worker, Page page, Strategy strategy, AskedFilter asked, int number) {
    List<JudgedAction> all = actions.list(worker, strategy.id());
    PlanWords words = planning.about(worker, page, all);
    PlanFilter filter = asked.filter();
    Map<UUID, MovedAction> moved = moved(worker, strategy, all, asked.movedSince());
    List<JudgedAction> found =
        all.stream()
            .filter(filter::takes)
            .filter(each -> moved == null || moved.containsKey(each.action().id()))
            .toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    boolean whole = filter.equals(PlanFilter.all()) && moved == null && shown == pages;
    boolean edits = worker.mayEver(Action.EDIT_PLAN);
    return new PlanPage(
        planning.frame(worker, page, strategy, ""),
        rows(worker, page, strategy, words),
        strategy.inForce() ? PlanBars.of(page, strategy, all) : List.of(),
        counts(page, strategy, all),
        groups(
            page,
            strategy,
            onPage(found, shown),
            whole ? bare(strategy, all) : Set.of(),
            words,
            moved,
            moved == null ? tiles(worker, page, strategy, all) : each -> List.of()),
        found(page, filter, found.size()),
        Paging.numbered(shown, pages, each -> asked.address(strategy, each)),
        asked.drawn(page, strategy, words),
        edits && strategy.open(),
        edits ? next(strategy) : null);
  }

  /** Figures of each priority, for those who may look at them. */
  private IntFunction<List<Tile>> tiles(
      Worker worker, Page page, Strategy strategy, List<JudgedAction> all) {
    if (!strategy.inForce() || !worker.mayEver(Action.READ_FIGURES)) {
      return each -> List.of();
    }
    List<IndicatorLine> watched = figures.list(worker, new FigureFilter(null, false));
    PriorityFigures placed = new PriorityFigures(strategy, all, watched);
    FigureTiles tiles = new FigureTiles(new FigureWords(page), figures.notes(worker, watched));
    return each -> tiles.of(placed.of(each));
  }

  /** What has moved since the end of a day; null where it is not asked for. */
  private @Nullable Map<UUID, MovedAction> moved(
      Worker worker, Strategy strategy, List<JudgedAction> all, @Nullable LocalDate since) {
    return since == null || !strategy.inForce()
        ? null
        : standings.moved(worker, new PlanStandings.Whole(strategy, all), since).stream()
            .collect(Collectors.toMap(each -> each.judged().action().id(), Function.identity()));
  }

  /** One of the four Ps says what it is about as well. */
  private static String found(Page page, PlanFilter filter, int found) {
    String counted = page.t("strategy.found", found);
    return filter.strand() == null
        ? counted
        : page.name("strategy.strand.about", filter.strand()) + " " + counted;
  }

  /** By priority, since that is how they stand below each other. */
  private static List<JudgedAction> onPage(List<JudgedAction> found, int shown) {
    return found.stream()
        .sorted(
            Comparator.comparingInt(
                    (JudgedAction each) -> each.action().planned().place().priority())
                .thenComparing(each -> each.action().number()))
        .skip((shown - 1L) * ON_A_PAGE)
        .limit(ON_A_PAGE)
        .toList();
  }

  /** What becomes of the actions, in numbers. */
  String follows(Worker worker, Page page, Strategy strategy, StrategyState to) {
    List<JudgedAction> all = actions.list(worker, strategy.id());
    long some =
        to == StrategyState.CLOSED
            ? all.stream().filter(each -> each.standing() != ActionStanding.BLUE).count()
            : all.stream().filter(each -> isPast(each.action().planned().span().due())).count();
    String follows = page.t("strategy.move." + to + ".follows", all.size(), some);
    return to == StrategyState.CLOSED
        ? follows
        : follows + dayless(page, strategy, all) + lacking(worker, page, strategy);
  }

  /** How many will be amber since nobody said by when; empty where none. */
  private String dayless(Page page, Strategy strategy, List<JudgedAction> all) {
    long dayless =
        all.stream()
            .map(each -> each.action().planned())
            .filter(each -> each.span().due() == null)
            .filter(
                each ->
                    !planning
                        .today()
                        .isBefore(strategy.firstDayOf(each.place().years().getFirst())))
            .count();
    return dayless == 0 ? "" : " " + page.t("strategy.move.dayless", dayless);
  }

  private boolean isPast(@Nullable LocalDate due) {
    return due != null && due.isBefore(planning.today());
  }

  static @Nullable StrategyState next(Strategy strategy) {
    return switch (strategy.state()) {
      case DRAFT -> StrategyState.IN_FORCE;
      case IN_FORCE -> StrategyState.CLOSED;
      case CLOSED -> null;
    };
  }

  private List<SummaryRow> rows(Worker worker, Page page, Strategy strategy, PlanWords words) {
    Strategy.Content content = strategy.content();
    Map<UUID, String> titles =
        strategies.list(worker).stream().collect(Collectors.toMap(Strategy::id, Strategy::title));
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("strategy.owner"), words.body(content.owner())));
    rows.add(
        SummaryRow.of(
            page.t("strategy.review"),
            content.review() == null ? "" : page.date(content.review())));
    rows.add(
        SummaryRow.of(
            page.t("strategy.predecessor"),
            content.predecessor() == null ? "" : titles.getOrDefault(content.predecessor(), "")));
    rows.add(new SummaryRow(page.t("strategy.related"), content.related(), null, null));
    rows.add(
        new SummaryRow(
            page.t("strategy.bases"),
            bases.list(worker, strategy.id()).stream()
                .map(each -> basis(page, words, each))
                .toList(),
            null,
            null));
    return rows;
  }

  private static String basis(Page page, PlanWords words, Basis basis) {
    String who = words.body(basis.body());
    return Stream.of(
            page.name("strategy.basis.kind", basis.kind()),
            who,
            page.date(basis.on()),
            basis.words(),
            basis.link())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(PlanWords.BETWEEN));
  }

  /** What it does not rest on yet, in words; empty where nothing is missing. */
  private String lacking(Worker worker, Page page, Strategy strategy) {
    PlanWords words = planning.words(worker, page, List.of());
    String lacking =
        bases.lacking(worker, strategy).stream()
            .map(
                each ->
                    Stream.of(
                            page.name("strategy.basis.kind", each.kind()), words.body(each.body()))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(PlanWords.BETWEEN)))
            .collect(Collectors.joining("; "));
    return lacking.isEmpty() ? "" : " " + page.t("strategy.bases.lacking", lacking);
  }

  private static List<SummaryRow> counts(Page page, Strategy strategy, List<JudgedAction> all) {
    if (strategy.inForce()) {
      return List.of();
    }
    List<SummaryRow> counts = new ArrayList<>();
    counts.add(SummaryRow.of(page.t("strategy.count.all"), String.valueOf(all.size())));
    if (strategy.state() == StrategyState.CLOSED) {
      long known = all.stream().filter(each -> each.action().outcome().known()).count();
      counts.add(SummaryRow.of(page.t("strategy.count.recorded"), "" + known));
    }
    return counts;
  }

  /** Priorities that no action serves yet: what was said about them has its place all the same. */
  private static Set<Integer> bare(Strategy strategy, List<JudgedAction> all) {
    Set<Integer> served =
        all.stream()
            .map(each -> each.action().planned().place().priority())
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(1, strategy.content().priorities().size())
        .boxed()
        .filter(each -> !served.contains(each))
        .collect(Collectors.toSet());
  }

  /** What has moved says how; the rest who answers for it and by when. */
  private static List<Group> groups(
      Page page,
      Strategy strategy,
      List<JudgedAction> found,
      Set<Integer> bare,
      PlanWords words,
      @Nullable Map<UUID, MovedAction> moved,
      IntFunction<List<Tile>> tiles) {
    Map<Integer, List<Line>> lines = new TreeMap<>();
    bare.forEach(each -> lines.put(each, List.of()));
    for (JudgedAction each : found) {
      lines
          .computeIfAbsent(each.action().planned().place().priority(), any -> new ArrayList<>())
          .add(
              moved == null
                  ? words.line(strategy, each)
                  : words.moved(Objects.requireNonNull(moved.get(each.action().id()))));
    }
    return lines.entrySet().stream()
        .map(
            each ->
                new Group(
                    PlanWords.priority(page, strategy, each.getKey()),
                    tiles.apply(each.getKey()),
                    each.getValue()))
        .toList();
  }
}
