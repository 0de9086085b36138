package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.measures.Measure.Strand;

/** The plan in a pack: what is off track, each priority, each of the four Ps, money. */
final class PackPlan {
  private static final Set<ActionStanding> OFF = Set.of(ActionStanding.RED, ActionStanding.AMBER);

  private final PackContext context;
  private final PackFigures figures;

  PackPlan(PackContext context, PackFigures figures) {
    this.context = context;
    this.figures = figures;
  }

  /**
   * What the board is to look at: red and amber actions in which it has a part, then all others.
   */
  Part exceptions() {
    List<JudgedAction> off =
        context.actions().stream()
            .filter(each -> each.standing() != null && OFF.contains(each.standing()))
            .sorted(java.util.Comparator.comparing(each -> Objects.requireNonNull(each.standing())))
            .toList();
    List<Grid> grids = new ArrayList<>();
    grids.addAll(grid(context.t("publications.pack.exceptions.ours"), off, this::isOurs));
    grids.addAll(
        grid(context.t("publications.pack.exceptions.others"), off, each -> !isOurs(each)));
    grids.addAll(figures.missed());
    List<String> words =
        !context.strategy().inForce()
            ? List.of(context.t("publications.pack.exceptions.over"))
            : grids.isEmpty() ? List.of(context.t(none())) : List.of();
    return new Part("exceptions", context.t("publications.pack.exceptions"), words, grids);
  }

  /** That figures reach what is aimed for is not said of those that are kept back. */
  private String none() {
    return figures.leavesOpen()
        ? "publications.pack.exceptions.noneTold"
        : "publications.pack.exceptions.none";
  }

  private boolean isOurs(JudgedAction each) {
    return each.action().planned().parties().bodies().contains(context.body());
  }

  private List<Grid> grid(
      String caption, List<JudgedAction> actions, Predicate<JudgedAction> which) {
    List<JudgedAction> some = actions.stream().filter(which).toList();
    return some.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                caption,
                context.columns("action", "standing", "why", "owner", "due"),
                List.of(),
                some.stream().map(this::row).toList()));
  }

  private List<Cell> row(JudgedAction judged) {
    PlanWords words = context.plan();
    var planned = judged.action().planned();
    String owner = words.body(planned.parties().owner());
    return List.of(
        Cell.of(words.title(judged.action())),
        PackContext.tag(words.mark(context.strategy(), judged)),
        Cell.of(words.why(judged)),
        Cell.of(owner.isEmpty() ? context.t("strategy.owner.none") : owner),
        Cell.of(
            planned.span().due() == null
                ? context.t("publications.pack.noDay")
                : context.page().date(planned.span().due())));
  }

  /** A part for each priority. */
  List<Part> priorities() {
    List<String> titles = context.strategy().content().priorities();
    return IntStream.rangeClosed(1, titles.size())
        .mapToObj(
            number ->
                part(
                    "priority-" + number,
                    context.t(
                        "publications.pack.priority",
                        String.valueOf(number),
                        titles.get(number - 1)),
                    "",
                    each -> each.action().planned().place().priority() == number,
                    List.of()))
        .toList();
  }

  /** A part for each of the four Ps. */
  List<Part> strands() {
    return Arrays.stream(Strand.values())
        .map(
            strand ->
                part(
                    "strand-" + strand.name().toLowerCase(java.util.Locale.ROOT),
                    context.page().name("strategy.strand", strand),
                    context.page().name("strategy.strand.about", strand),
                    each -> each.action().planned().place().strands().contains(strand),
                    figures.some(
                        context.t(
                            "publications.pack.figures.of",
                            context.page().name("strategy.strand", strand)),
                        line -> line.measure().strands().contains(strand))))
        .toList();
  }

  private Part part(
      String id, String title, String about, Predicate<JudgedAction> which, List<Grid> more) {
    List<JudgedAction> some = context.actions().stream().filter(which).toList();
    List<String> words = Stream.of(about, counted(some)).filter(each -> !each.isEmpty()).toList();
    List<Grid> grids =
        new ArrayList<>(grid(context.t("publications.pack.actions.of", title), some, each -> true));
    grids.addAll(more);
    return new Part(id, title, words, grids);
  }

  /** How many stand how. */
  private String counted(List<JudgedAction> actions) {
    String standings =
        Arrays.stream(ActionStanding.values())
            .map(each -> counted(actions, each))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    if (standings.isEmpty() && !actions.isEmpty()) {
      return context.t("publications.pack.actions.unjudged", actions.size());
    }
    return actions.isEmpty()
        ? context.t("publications.pack.actions.none")
        : context.t("publications.pack.actions.count", actions.size(), standings);
  }

  private String counted(List<JudgedAction> actions, ActionStanding standing) {
    long count = actions.stream().filter(each -> each.standing() == standing).count();
    return count == 0
        ? ""
        : context.t(
            "publications.pack.actions.standing",
            String.valueOf(count),
            context.page().name("strategy.standing", standing));
  }

  /** What the plan says that its actions cost, by priority; unknown is not nought. */
  Grid cost() {
    List<String> titles = context.strategy().content().priorities();
    return new Grid(
        context.t("publications.pack.cost"),
        context.columns("priority", "cost", "uncosted"),
        List.of(1, 2),
        IntStream.rangeClosed(1, titles.size())
            .mapToObj(number -> cost(number, titles.get(number - 1)))
            .toList());
  }

  private List<Cell> cost(int number, String title) {
    List<JudgedAction> some =
        context.actions().stream()
            .filter(each -> each.action().planned().place().priority() == number)
            .toList();
    List<Integer> costs =
        some.stream().map(each -> each.action().planned().cost()).filter(Objects::nonNull).toList();
    long sum = costs.stream().mapToLong(Integer::longValue).sum();
    return List.of(
        Cell.of(context.t("publications.pack.priority", String.valueOf(number), title)),
        Cell.of(
            costs.isEmpty()
                ? context.t("figures.notKnown")
                : context.t("publications.pack.pounds", sum)),
        Cell.of(String.valueOf(some.size() - costs.size())));
  }
}
