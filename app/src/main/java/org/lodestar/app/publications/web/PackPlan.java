package org.lodestar.app.publications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackChart.Kind;
import org.lodestar.app.figures.PackChart.Row;
import org.lodestar.app.figures.PackChart.Slot;
import org.lodestar.app.figures.PackChart.Value;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.strategy.ActionNews;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.WhoseWord;
import org.lodestar.app.strategy.face.OwnerAsks.Silent;
import org.lodestar.app.strategy.wording.PlanBars;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.charts.Ink;
import org.lodestar.measures.Measure.Strand;

/** The plan in a pack: all of it as bars, each priority once, the four Ps as counts, money. */
final class PackPlan {
  /** As a bar fills, each with the ink that says the same without colour. */
  private static final List<ActionStanding> ORDER =
      List.of(
          ActionStanding.BLUE,
          ActionStanding.GREEN,
          ActionStanding.AMBER,
          ActionStanding.RED,
          ActionStanding.NOT_STARTED);

  private static final Set<ActionStanding> OFF = Set.of(ActionStanding.RED, ActionStanding.AMBER);

  private final PackContext context;
  private final PackCharts charts;
  private final Map<UUID, ActionNews> news;
  private final Map<UUID, WhoseWord> whose;
  private final List<Silent> unsaid;

  /**
   * @param news of each action since the board met last
   * @param whose the words are that say why actions are off track
   * @param unsaid red ones of which nobody who answers for them says why
   */
  PackPlan(
      PackContext context,
      PackCharts charts,
      Map<UUID, ActionNews> news,
      Map<UUID, WhoseWord> whose,
      List<Silent> unsaid) {
    this.context = context;
    this.charts = charts;
    this.news = Map.copyOf(news);
    this.whose = Map.copyOf(whose);
    this.unsaid = List.copyOf(unsaid);
  }

  private static Ink ink(ActionStanding standing) {
    return switch (standing) {
      case BLUE -> Ink.NIGHT;
      case GREEN -> Ink.MOSS;
      case AMBER -> Ink.AMBER;
      case RED -> Ink.DANGER;
      case NOT_STARTED -> Ink.QUIET;
    };
  }

  private int priorities() {
    return context.strategy().content().priorities().size();
  }

  private String title(int priority) {
    return PlanWords.priority(context.page(), context.strategy(), priority);
  }

  /** A bar for each priority; nothing where actions have no colour. */
  List<PackChart> bars() {
    if (!context.strategy().inForce() || context.actions().isEmpty()) {
      return List.of();
    }
    List<Integer> all = IntStream.rangeClosed(1, priorities()).boxed().toList();
    return List.of(
        new PackChart(
            Kind.PARTS,
            context.t("publications.pack.bars"),
            all.stream()
                .map(each -> title(each) + ": " + counted(context.of(each)))
                .collect(Collectors.joining(" ")),
            context.t("publications.pack.bars.up"),
            context.t("publications.pack.column.priority"),
            "",
            ORDER.stream().map(each -> new Slot(state(each), ink(each).name())).toList(),
            all.stream().map(each -> new Row(title(each), values(context.of(each)))).toList(),
            null));
  }

  private List<Value> values(List<JudgedAction> actions) {
    return ORDER.stream()
        .map(
            standing -> {
              long count = count(actions, standing);
              String words = String.valueOf(count);
              return new Value(
                  false,
                  (double) count,
                  count == 0 ? words : PlanBars.letter(context.page(), standing) + " " + words);
            })
        .toList();
  }

  private static long count(List<JudgedAction> actions, ActionStanding standing) {
    return actions.stream().filter(each -> each.standing() == standing).count();
  }

  /** Its letter and its word. */
  private String state(ActionStanding standing) {
    return context.t(
        "publications.pack.standing",
        PlanBars.letter(context.page(), standing),
        context.page().name("strategy.short", standing));
  }

  /** The same of one action: what was moved after its day was missed is said to be late. */
  private String state(JudgedAction judged, ActionStanding standing) {
    return judged.late() == null
        ? state(standing)
        : context.t("publications.pack.standing.late", state(standing));
  }

  /**
   * A part for each priority.
   *
   * @param silent titles of those about which there is nothing to tell are added to it
   */
  List<Part> priorities(List<String> silent) {
    List<Part> parts = new ArrayList<>();
    for (int priority = 1; priority <= priorities(); priority++) {
      Part part = part(priority);
      if (part.grids().isEmpty() && part.drawings().isEmpty() && part.tiles().isEmpty()) {
        silent.add(part.title());
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private Part part(int priority) {
    List<JudgedAction> some = context.of(priority);
    List<Grid> grids = new ArrayList<>();
    if (!some.isEmpty()) {
      grids.add(
          new Grid(
              context.t("publications.pack.actions"),
              context.columns("action", "standing", "owner", "due", "moved"),
              List.of(),
              some.stream().map(this::row).toList()));
    }
    List<JudgedAction> said = some.stream().filter(each -> told(each) != null).toList();
    if (!said.isEmpty()) {
      grids.add(
          new Grid(
              context.t("publications.pack.words"),
              context.columns("action", "whose", "says", "recovery"),
              List.of(),
              said.stream().map(this::words).toList()));
    }
    return new Part(
        "priority-" + priority,
        title(priority),
        some.isEmpty() ? List.of() : List.of(counted(some)),
        grids,
        charts.drawings(priority),
        charts.tiles(priority));
  }

  private org.lodestar.app.strategy.@Nullable StandingWord told(JudgedAction judged) {
    ActionNews of = news.get(judged.action().id());
    return of == null ? null : of.word();
  }

  private List<Cell> words(JudgedAction judged) {
    var word = Objects.requireNonNull(told(judged));
    return List.of(
        Cell.of(context.plan().title(judged.action())),
        Cell.of(context.page().name("publications.pack.whose", whose(judged))),
        Cell.of(word.reason()),
        Cell.of(word.recovery()));
  }

  /** Who is not known to answer for it is told as another. */
  private WhoseWord whose(JudgedAction judged) {
    return whose.getOrDefault(judged.action().id(), WhoseWord.ANOTHER);
  }

  private List<Cell> row(JudgedAction judged) {
    Planned planned = judged.action().planned();
    ActionStanding standing = judged.standing();
    return List.of(
        Cell.of(context.plan().title(judged.action())),
        standing == null
            ? PackContext.tag(context.plan().mark(context.strategy(), judged))
            : new Cell(state(judged, standing), PlanWords.tone(standing)),
        Cell.of(owner(planned.parties())),
        Cell.of(
            planned.span().due() == null
                ? context.t("publications.pack.noDay")
                : whole(context.page().date(planned.span().due()))),
        Cell.of(moved(judged)));
  }

  private String owner(Planned.Parties parties) {
    String owner = context.plan().body(parties.owner());
    String words =
        Stream.of(owner, parties.leadPost())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(PlanWords.BETWEEN));
    return words.isEmpty() ? context.t("strategy.owner.none") : words;
  }

  /**
   * How it stood before where it stands otherwise, what was done since, why it is off track, and
   * that nobody who answers for it said why.
   */
  private String moved(JudgedAction judged) {
    ActionNews of = news.get(judged.action().id());
    Judgement judgement = judged.judgement();
    if (of == null || judgement == null) {
      return "";
    }
    List<String> words = new ArrayList<>();
    MovedDay day = of.day();
    LateMoved late = judged.late();
    if (late != null) {
      words.add(
          context.t(
              "publications.pack.moved.late",
              context.page().date(late.day().was()),
              late.day().times(),
              PlanWords.reasons(context.page(), late.day()),
              late.days()));
    } else if (day != null) {
      words.add(
          context.t(
              "publications.pack.moved.day",
              context.page().date(day.was()),
              day.times(),
              PlanWords.reasons(context.page(), day)));
    }
    of.steps().forEach(each -> words.add(PlanWords.moved(context.page(), each)));
    of.waits()
        .forEach(
            each ->
                words.add(context.t("publications.pack.moved.waits", context.plan().waits(each))));
    String stood = stood(of, judgement.standing());
    if (!stood.isEmpty()) {
      words.add(stood);
    }
    String given = PlanWords.given(context.page(), of.given());
    if (!given.isEmpty()) {
      words.add(context.t("publications.pack.moved.given", given));
    }
    of.done().forEach(each -> words.add(context.t("publications.pack.moved.done", each)));
    boolean off =
        OFF.contains(judgement.standing())
            && of.word() == null
            && judgement.reason() != Judgement.Reason.PUT_OFF;
    if (off || !judged.despite().isEmpty()) {
      words.add(context.plan().why(judged));
    }
    unsaid.stream()
        .filter(each -> each.judged().action().id().equals(judged.action().id()))
        .forEach(each -> words.add(unsaid(each)));
    return String.join(" ", words);
  }

  /** Also when they were asked: a board reads that it waits for them. */
  private String unsaid(Silent silent) {
    String said = context.t("strategy.unsaid");
    Instant asked = silent.asked();
    return asked == null
        ? context.t("publications.pack.moved.unsaid", said)
        : context.t("publications.pack.moved.asked", said, context.page().date(asked));
  }

  /** How it stood before and meanwhile, said once; empty where it stood as it does. */
  private String stood(ActionNews of, ActionStanding now) {
    ActionStanding before = of.before() == now ? null : of.before();
    ActionStanding meanwhile = of.worst();
    if (meanwhile == null) {
      return before == null ? "" : context.t("publications.pack.moved.was", brief(before));
    }
    return before == null
        ? context.t("publications.pack.moved.through", brief(meanwhile))
        : context.t("publications.pack.moved.was.through", brief(before), brief(meanwhile));
  }

  private String brief(ActionStanding standing) {
    return context.page().name("strategy.short", standing);
  }

  /** How many stand how, by the four Ps; an action may serve several. */
  List<Grid> strands() {
    if (!context.strategy().inForce() || context.actions().isEmpty()) {
      return List.of();
    }
    List<String> columns = new ArrayList<>(context.columns("strand"));
    ORDER.forEach(each -> columns.add(state(each)));
    return List.of(
        new Grid(
            context.t("publications.pack.strands"),
            columns,
            IntStream.rangeClosed(1, ORDER.size()).boxed().toList(),
            Arrays.stream(Strand.values()).map(this::strand).toList()));
  }

  private List<Cell> strand(Strand strand) {
    List<JudgedAction> some =
        context.actions().stream()
            .filter(each -> each.action().planned().place().strands().contains(strand))
            .toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(context.page().name("strategy.strand", strand)));
    ORDER.forEach(each -> cells.add(Cell.of(String.valueOf(count(some, each)))));
    return cells;
  }

  /** How many stand how. */
  private String counted(List<JudgedAction> actions) {
    String standings =
        ORDER.stream()
            .filter(each -> count(actions, each) > 0)
            .map(
                each ->
                    context.t(
                        "publications.pack.actions.standing",
                        String.valueOf(count(actions, each)),
                        context.page().name("strategy.short", each)))
            .collect(Collectors.joining(", "));
    if (actions.isEmpty()) {
      return context.t("publications.pack.actions.none");
    }
    if (standings.isEmpty()) {
      return context.t("publications.pack.actions.unjudged", actions.size());
    }
    String counted = context.t("publications.pack.actions.count", actions.size(), standings);
    long late = actions.stream().filter(each -> each.late() != null).count();
    return late == 0 ? counted : counted + " " + context.t("publications.pack.actions.late", late);
  }

  /** What the plan says that its actions cost, in a line; nothing where it says nothing. */
  String cost() {
    List<Integer> costs =
        context.actions().stream()
            .map(each -> each.action().planned().cost())
            .filter(Objects::nonNull)
            .toList();
    return costs.isEmpty()
        ? ""
        : context.t(
            "publications.pack.cost",
            costs.stream().mapToLong(Integer::longValue).sum(),
            context.actions().size() - costs.size());
  }

  /** On one line of a narrow column. */
  private static String whole(String date) {
    return date.replace(' ', '\u00a0');
  }
}
