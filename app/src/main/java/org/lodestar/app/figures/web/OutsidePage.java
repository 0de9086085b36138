package org.lodestar.app.figures.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.charts.Ink;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.Series;
import org.lodestar.charts.Value;

/**
 * What others count for us, month by month.
 *
 * @param counts as they stand, the newest first
 * @param names of those who typed them
 * @param waiting months that wait for their count, the oldest first
 */
public record OutsidePage(
    List<OutsideCount> counts,
    Map<UUID, String> names,
    List<YearMonth> waiting,
    FigureWords words,
    boolean saved) {
  /** A line needs two ends. */
  private static final int LEAST = 2;

  private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
  private static final List<Ink> INKS = List.of(Ink.SEA, Ink.CLAY, Ink.PLUM, Ink.NIGHT);

  /** Where it lies. */
  static final String HERE = "/figures/outside";

  public OutsidePage {
    counts = List.copyOf(counts);
    names = Map.copyOf(names);
    waiting = List.copyOf(waiting);
  }

  /** Whence one comes: whoever may not read figures comes from home. */
  public String back() {
    return may(Action.READ_FIGURES) ? "/figures" : "/work";
  }

  /** Whether whoever looks types and corrects, and does not only read. */
  public boolean types() {
    return may(Action.ENTER_OUTSIDE_COUNTS);
  }

  private boolean may(Action action) {
    return words.page().viewer().filter(each -> each.may(action)).isPresent();
  }

  /** Months that wait, for whoever does not type them. */
  public String months() {
    return waiting.stream().map(words::month).collect(Collectors.joining(", "));
  }

  /** Months to be typed, each leading to its form. */
  public List<Line> lines() {
    return waiting.stream()
        .map(
            each ->
                new Line(
                    words.page().t("figures.outside.type", words.month(each)),
                    HERE + "/" + each,
                    "",
                    null))
        .toList();
  }

  /** All that was typed; for whoever types, a month leads to where it is corrected. */
  public Table table() {
    List<Part<OutsideCount>> parts = new ArrayList<>();
    parts.add(month());
    for (Stage each : Stage.values()) {
      parts.add(counted(each));
    }
    parts.add(Part.words(words.page().t("figures.outside.body"), each -> each.said().body()));
    parts.add(Part.words(words.page().t("figures.outside.source"), each -> each.said().source()));
    parts.add(Part.words(words.page().t("figures.outside.by"), this::by));
    return Table.of(words.page().t("figures.outside.typed"), counts, parts);
  }

  /**
   * The same drawn, the oldest first; a month that nobody typed is a gap.
   *
   * @return nothing while there are fewer than two months
   */
  public @Nullable ShownChart drawing() {
    if (counts.size() < LEAST) {
      return null;
    }
    Map<YearMonth, OutsideCount> typed =
        counts.stream().collect(Collectors.toMap(OutsideCount::month, each -> each));
    List<YearMonth> months =
        Stream.iterate(
                counts.getLast().month(),
                each -> !each.isAfter(counts.getFirst().month()),
                each -> each.plusMonths(1))
            .toList();
    Page page = words.page();
    return new ShownChart(
        "outside",
        LineChart.of(
            page.t("figures.outside.drawn"),
            page.t(
                "figures.outside.drawn.what",
                words.month(months.getFirst()),
                words.month(months.getLast())),
            page.t("figures.outside.number"),
            page.t("figures.outside.month"),
            months.stream()
                .map(each -> new LineChart.Period(words.month(each), BRIEF.format(each)))
                .toList(),
            Stream.of(Stage.values()).map(each -> series(each, months, typed)).toList()));
  }

  private Series series(Stage stage, List<YearMonth> months, Map<YearMonth, OutsideCount> typed) {
    return new Series(
        name(stage),
        INKS.get(stage.ordinal()),
        months.stream()
            .map(
                each -> {
                  OutsideCount count = typed.get(each);
                  return count == null
                      ? Value.unknown(words.page().t("figures.outside.untyped"))
                      : Value.of(count.said().count(stage));
                })
            .toList());
  }

  private String name(Stage stage) {
    return words.page().t("figures.indicator." + stage.indicator());
  }

  private Part<OutsideCount> month() {
    String head = words.page().t("figures.outside.month");
    return types()
        ? Part.link(head, each -> words.month(each.month()), each -> HERE + "/" + each.month())
        : Part.words(head, each -> words.month(each.month()));
  }

  private Part<OutsideCount> counted(Stage stage) {
    return Part.number(name(stage), each -> String.valueOf(each.said().count(stage)));
  }

  private String by(OutsideCount count) {
    String name = names.getOrDefault(count.by(), "");
    String day = words.page().date(count.at());
    return count.why().isEmpty()
        ? words.page().t("figures.outside.typedBy", name, day)
        : words.page().t("figures.outside.correctedBy", name, day, count.why());
  }
}
