package org.lodestar.app.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.PublicFigure;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.domain.ToldAround;
import org.lodestar.app.figures.wording.FigureChart;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.figures.wording.Meanwhile;
import org.lodestar.app.ledger.Milestones.Milestone;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;

/**
 * An indicator.
 *
 * @param names of those who wrote notes
 * @param besides what public records say of wider areas, the newest first
 * @param meanwhile what was said to everybody in its months, the newest first
 */
public record IndicatorPage(
    IndicatorView view,
    FigureWords words,
    Map<UUID, String> names,
    List<PublicFigure> besides,
    List<Milestone> meanwhile,
    boolean mayEdit,
    boolean saved) {
  private static final int MARKED = 60;

  public IndicatorPage {
    besides = List.copyOf(besides);
    meanwhile = List.copyOf(meanwhile);
  }

  /** The indicator. */
  public Measure measure() {
    return view.line().measure();
  }

  /** The series as a run chart, with the notes and what ran meanwhile on its axis. */
  public FigureChart chart() {
    return new FigureChart(
        words,
        view.line(),
        Stream.concat(view.notes().stream(), meanwhile.stream().map(this::mark)).toList());
  }

  private SeriesNote mark(Milestone each) {
    return Meanwhile.mark(measure(), each);
  }

  /**
   * What ran meanwhile.
   *
   * @param number under which it stands in the drawing; empty where it stands in none
   * @param days from when to when, in words
   */
  public record Ran(String number, String sentence, String days) {}

  /** All that ran meanwhile, the newest first. */
  public List<Ran> ran() {
    FigureChart chart = chart();
    return meanwhile.stream()
        .map(
            each ->
                new Ran(
                    chart.number(mark(each)).map(String::valueOf).orElse(""),
                    each.sentence(),
                    words
                        .page()
                        .t(
                            "figures.meanwhile.days",
                            words.page().date(each.begins()),
                            words.page().date(each.ends()))))
        .toList();
  }

  /**
   * What is told before, during and after each of them; null where nothing is: of any other figure
   * than concerns, and while none ran.
   */
  public @Nullable Table around() {
    if (!measure().code().equals(ToldAround.OF) || meanwhile.isEmpty()) {
      return null;
    }
    return Table.of(
        words.page().t("figures.around"),
        meanwhile,
        Part.words(words.page().t("figures.around.campaign"), Milestone::sentence),
        Part.words(
            words.page().t("figures.around.months"),
            each -> words.period(around(each).during().period())),
        Part.number(words.page().t("figures.around.before"), each -> told(around(each).before())),
        Part.number(words.page().t("figures.around.during"), each -> told(around(each).during())),
        Part.number(words.page().t("figures.around.after"), each -> told(around(each).after())),
        Part.words(words.page().t("figures.column.known"), each -> broken(around(each).all())));
  }

  private ToldAround around(Milestone each) {
    return ToldAround.of(view.line().series().figures(), each.begins(), each.ends());
  }

  private String told(ToldAround.Sum sum) {
    if (sum.standing() != ToldAround.Standing.TOLD) {
      return words.page().name("figures.around.standing", sum.standing());
    }
    BigDecimal all = BigDecimal.valueOf(sum.count());
    BigDecimal months = BigDecimal.valueOf(sum.months());
    return sum.months() == 1
        ? words.value(measure(), all)
        : words
            .page()
            .t(
                "figures.around.told",
                words.value(measure(), all.divide(months, 1, RoundingMode.HALF_UP)),
                words.value(measure(), all),
                sum.months());
  }

  /** Where it was counted in another way from a month on, nothing is compared across it. */
  private String broken(Period all) {
    return SeriesNote.breaks(view.notes(), all.first(), all.last()).stream()
        .map(each -> words.page().t("figures.around.break", words.month(each)))
        .collect(Collectors.joining(" · "));
  }

  /** Its drawing. */
  public ShownChart drawing() {
    return new ShownChart("series", chart().chart());
  }

  /** Who wrote a note. */
  public String name(UUID worker) {
    return names.getOrDefault(worker, "");
  }

  /** Of which months its last figure is. */
  public String when(ShownFigure last) {
    return words.when(view.line(), last);
  }

  /** Whether it is a running total of what another one counts, so that nobody watches it. */
  public boolean isTotal() {
    return Measures.countOf(measure()).isPresent();
  }

  /** Where the same is told otherwise: in a running total, or by period; empty where nowhere. */
  public List<Line> otherwise() {
    return Stream.concat(
            Measures.countOf(measure()).stream()
                .map(each -> otherwise("figures.total.count", each)),
            Measures.totalOf(measure()).stream()
                .map(each -> otherwise("figures.total.total", each)))
        .toList();
  }

  private Line otherwise(String said, Measure other) {
    return new Line(words.page().t(said), "/figures/" + other.code(), "", null);
  }

  /** The series, the newest first. */
  public Table series() {
    return table("figures.series", view.line().series().figures().reversed());
  }

  /** The series to take away: what may be told of three years together below its periods. */
  public Table file() {
    ShownSeries series = view.line().series();
    List<ShownFigure> figures = new ArrayList<>(series.figures().reversed());
    Map<ShownFigure, String> blocks = new HashMap<>();
    series
        .blocks()
        .reversed()
        .forEach(
            each -> {
              figures.add(each.shown());
              blocks.put(each.shown(), words.block(measure(), each));
            });
    return Table.of(
        words.page().t("figures.series"),
        figures,
        Part.words(
            words.page().t("figures.column.period"),
            each -> words.period(measure(), each.period())),
        Part.number(words.page().t("figures.column.figure"), each -> words.figure(measure(), each)),
        Part.words(
            words.page().t("figures.column.known"),
            each -> blocks.getOrDefault(each, known(each))));
  }

  /** What a public record says of a wider area. */
  public String beside(PublicFigure each) {
    PublicFigure.Said said = each.said();
    return words
        .page()
        .t(
            "figures.public.told",
            said.area(),
            words.period(said.period()),
            said.figure(),
            said.source(),
            words.page().date(said.published()));
  }

  /** The years, the newest first. */
  public Table years() {
    return table("figures.years", view.line().series().years().reversed());
  }

  /** What is offered where something is kept back, in sentences: what may be told, or why not. */
  public List<String> offers() {
    ShownSeries series = view.line().series();
    List<String> offers = new ArrayList<>();
    series
        .keptBackOfToldPeriods()
        .reversed()
        .forEach(year -> offers.add(words.page().t("figures.years.why", words.period(year))));
    series.blocks().reversed().forEach(each -> offers.add(words.block(measure(), each)));
    Period next = view.block();
    if (series.keepsBack() && next != null && !measure().formula().isStock()) {
      offers.add(words.page().t("figures.block.next", words.period(next)));
    }
    if (series.keepsBack() && besides.isEmpty()) {
      offers.add(words.page().t("figures.public.none"));
    }
    return offers;
  }

  /** How much of the year that goes on is closed; nothing where none goes on. */
  public String running() {
    YearMonth last = view.basis().last();
    return view.basis().isClosed() ? words.closedOf(Period.financialYearOf(last), last) : "";
  }

  private Table table(String caption, List<ShownFigure> figures) {
    return table(
        words.page().t(caption),
        figures,
        Part.words(
            words.page().t("figures.column.period"),
            each -> words.period(measure(), each.period())),
        each -> each);
  }

  private <T> Table table(
      String caption, List<T> things, Part<T> first, Function<T, ShownFigure> figure) {
    return Table.of(
        caption,
        things,
        first,
        Part.number(
            words.page().t("figures.column.figure"),
            each -> words.figure(measure(), figure.apply(each))),
        Part.words(words.page().t("figures.column.known"), figure.andThen(this::known)));
  }

  private String known(ShownFigure each) {
    List<String> known = new ArrayList<>(List.of(words.of(measure(), each), words.quality(each)));
    view.notes().stream()
        .filter(note -> note.kind() != SeriesNote.Kind.COMMENT)
        .filter(note -> each.period().contains(note.month()))
        .forEach(note -> known.add(marked(note)));
    known.removeIf(String::isEmpty);
    return String.join(" · ", known);
  }

  private String marked(SeriesNote note) {
    String said = note.words();
    return words.page().name("figures.note.kind", note.kind())
        + ": "
        + (said.length() > MARKED ? said.substring(0, MARKED) + "…" : said);
  }

  /** Headings of the last year, a table for each dimension. */
  public List<Table> headings() {
    List<Table> tables = new ArrayList<>();
    view.line()
        .series()
        .headings()
        .forEach(
            (dimension, headings) -> {
              if (!headings.isEmpty()) {
                tables.add(headings(dimension, headings));
              }
            });
    return tables;
  }

  private Table headings(String dimension, List<ShownHeading> headings) {
    String period = words.period(headings.getFirst().figure().period());
    return table(
        words.page().t("figures.headings", words.dimension(dimension), period),
        headings,
        Part.words(
            words.page().t("figures.dimension." + dimension),
            each -> words.heading(dimension, each.code())),
        ShownHeading::figure);
  }
}
