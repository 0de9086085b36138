package org.lodestar.app.figures.wording;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.site.Page;
import org.lodestar.charts.Ink;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.LineChart.Level;
import org.lodestar.charts.LineChart.Remark;
import org.lodestar.charts.Series;
import org.lodestar.charts.Spark;
import org.lodestar.charts.Ticks;
import org.lodestar.charts.Value;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;
import org.lodestar.measures.chance.NowAndBefore;
import org.lodestar.measures.chance.RunChart;
import org.lodestar.measures.chance.RunChart.Signal;

/**
 * An indicator as a run chart: its figures as they may be shown, what is aimed for, where recording
 * changed, what else may have moved it, and what of it is more than chance. It is made of nothing
 * but what the table beside it says, and is all that draws an indicator over time: pages and packs.
 */
public final class FigureChart {
  /** Fewer figures have no middle worth drawing. */
  private static final int LEAST = 6;

  /** Shares are seen against all of it. */
  private static final int WHOLE = 100;

  private final FigureWords words;
  private final Page page;
  private final IndicatorLine line;
  private final List<ShownFigure> figures;
  private final List<SeriesNote> notes;

  /** Figures of an indicator with the notes beside them. */
  public FigureChart(FigureWords words, IndicatorLine line, List<SeriesNote> notes) {
    this.words = words;
    this.page = words.page();
    this.line = line;
    this.figures = line.series().figures();
    this.notes =
        notes.stream()
            .filter(note -> place(note.month()) >= 0)
            .sorted(Comparator.comparing(SeriesNote::month).thenComparing(SeriesNote::at))
            .toList();
  }

  /** Whether there is anything to draw: a single figure is told in words alone. */
  public boolean isDrawn() {
    return figures.size() > 1;
  }

  /** How many of its last figures are seen at a glance. */
  public static int atAGlance(Measure measure) {
    return switch (measure.frequency()) {
      case MONTHLY -> 13;
      case QUARTERLY -> 8;
      case YEARLY -> 5;
    };
  }

  /** The last figures without a word in the drawing, for a tile that says beside it what it is. */
  public Spark spark() {
    int most = atAGlance(measure());
    LineChart last = chart().last(most);
    String said =
        Stream.concat(
                Stream.of(description(Math.max(0, figures.size() - most))),
                last.levels().stream()
                    .filter(each -> each.kind() == Level.Kind.TARGET)
                    .map(each -> capital(each.words()) + "."))
            .collect(Collectors.joining(" "));
    return new Spark(last.described(said), measure().unit() == Measure.Unit.PER_CENT ? WHOLE : 0);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** Under which number a note stands in the drawing; nothing where it has none. */
  public Optional<Integer> number(SeriesNote note) {
    int at = notes.indexOf(note);
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }

  /** The drawing. */
  public LineChart chart() {
    LineChart chart =
        LineChart.of(
                words.name(measure()),
                description(0),
                up(),
                page.t("figures.column.period"),
                figures.stream()
                    .map(
                        each ->
                            new LineChart.Period(
                                words.period(measure(), each.period()), brief(each.period())))
                    .toList(),
                List.of(new Series("", Ink.SEA, figures.stream().map(this::value).toList())))
            .withAxis(Ticks::words, measure().unit() != Measure.Unit.AMOUNT)
            .with(breaks(), marks());
    for (Level level : levels()) {
      chart = chart.withLevel(level);
    }
    return chart;
  }

  private Measure measure() {
    return line.measure();
  }

  private String up() {
    String unit =
        switch (measure().formula()) {
          case Formula.Share _ -> "share";
          case Formula.Total total -> total.amount();
          case Formula.Median median -> median.amount();
          case Formula.Mean mean -> mean.amount();
          default -> "number";
        };
    return page.t(
        "figures.chart.up",
        page.t("figures.chart.unit." + unit),
        page.name(
            isAtEnd() ? "figures.chart.ends" : "figures.chart.frequency", measure().frequency()));
  }

  private Value value(ShownFigure shown) {
    BigDecimal known = shown.value();
    if (known != null) {
      String number = Ticks.words(known.doubleValue());
      return Value.of(
          known.doubleValue(),
          measure().unit() == Measure.Unit.PER_CENT ? page.t("figures.percent", number) : number);
    }
    return shown.isKeptBack()
        ? Value.keptBack(page.t("figures.keptBack"))
        : Value.unknown(words.figure(measure(), shown));
  }

  /** Only what was counted alike is told in one breath; of those from a place on. */
  private String description(int from) {
    String seen = seen(figures.subList(Math.max(from, since()), figures.size()));
    String changed = since() < from ? "" : changed();
    return changed.isEmpty() ? seen : changed + " " + seen;
  }

  /** That recording changed, and where; nothing where it did not. */
  public String changed() {
    int since = since();
    return since == 0
        ? ""
        : page.t("figures.chart.changed", words.period(figures.get(since).period()));
  }

  private String seen(List<ShownFigure> figures) {
    List<ShownFigure> known = figures.stream().filter(ShownFigure::isKnown).toList();
    long keptBack = figures.stream().filter(ShownFigure::isKeptBack).count();
    if (known.isEmpty()) {
      return page.t("figures.chart.nothing", figures.size(), keptBack);
    }
    ShownFigure least = known.stream().min(Comparator.comparing(FigureChart::number)).orElseThrow();
    ShownFigure most = known.stream().max(Comparator.comparing(FigureChart::number)).orElseThrow();
    return page.t(
        "figures.chart.seen",
        told(known.getFirst()),
        told(known.getLast()),
        told(least),
        told(most),
        keptBack);
  }

  private static BigDecimal number(ShownFigure shown) {
    BigDecimal value = shown.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private String told(ShownFigure shown) {
    String figure = words.figure(measure(), shown);
    return isAtEnd()
        ? page.t("figures.chart.atEnd", figure, words.month(shown.period().last()))
        : page.t("figures.chart.at", figure, words.period(shown.period()));
  }

  private String brief(Period period) {
    return FigureWords.brief(isAtEnd() ? new Period(period.last(), period.last()) : period);
  }

  /** Whether its figures tell how things stood at the ends of periods. */
  private boolean isAtEnd() {
    return measure().formula().isStock();
  }

  /** The place of the first period that ends no earlier than a month; -1 where none does. */
  private int place(YearMonth month) {
    if (figures.isEmpty() || month.isBefore(figures.getFirst().period().first())) {
      return -1;
    }
    return IntStream.range(0, figures.size())
        .filter(i -> !figures.get(i).period().last().isBefore(month))
        .findFirst()
        .orElse(-1);
  }

  private List<Remark> breaks() {
    return notes.stream()
        .filter(note -> note.kind() == SeriesNote.Kind.BREAK)
        .map(note -> new Remark(place(note.month()), page.name("figures.note.kind", note.kind())))
        .distinct()
        .toList();
  }

  private List<Remark> marks() {
    return notes.stream().map(note -> new Remark(place(note.month()), said(note))).toList();
  }

  private String said(SeriesNote note) {
    return page.t(
        note.kind() == SeriesNote.Kind.BREAK ? "figures.chart.broken" : "figures.chart.noted",
        words.month(note.month()),
        note.words());
  }

  /** From which place on figures are counted alike. */
  private int since() {
    return breaks().stream().mapToInt(Remark::at).max().orElse(0);
  }

  /** Places since the last break at which there is a figure. */
  private List<Integer> known() {
    return IntStream.range(since(), figures.size())
        .filter(i -> figures.get(i).isKnown())
        .boxed()
        .toList();
  }

  private RunChart run() {
    return new RunChart(known().stream().map(i -> number(figures.get(i)).doubleValue()).toList());
  }

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    BigDecimal target = line.watching().target();
    if (target != null) {
      String aimed = page.t("figures.chart.target", words.value(measure(), target));
      levels.add(new Level(aimed, target.doubleValue(), Level.Kind.TARGET));
    }
    if (isRunning() || known().size() < LEAST) {
      return levels;
    }
    RunChart run = run();
    Optional<RunChart.Limits> limits = run.limits();
    if (limits.isEmpty()) {
      levels.add(level("median", run.median(), Level.Kind.MIDDLE));
      return levels;
    }
    levels.add(level("mean", limits.get().mean(), Level.Kind.MIDDLE));
    levels.add(level("high", limits.get().high(), Level.Kind.LIMIT));
    if (limits.get().low() > 0) {
      levels.add(level("low", limits.get().low(), Level.Kind.LIMIT));
    }
    return levels;
  }

  private Level level(String word, double at, Level.Kind kind) {
    return new Level(page.t("figures.chart." + word, rounded(at)), at, kind, since());
  }

  private static String rounded(double number) {
    return Ticks.words(Math.round(number * 10) / 10.0);
  }

  /**
   * What of it is more than chance, and where recording changed, in sentences; empty where there is
   * too little to say.
   */
  public List<String> said() {
    List<String> said = new ArrayList<>(isRunning() ? List.of() : moved());
    String changed = changed();
    if (!changed.isEmpty()) {
      said.add(changed);
    }
    return said;
  }

  /** Each holds all before it: that it goes on from the one before is how it is made. */
  private boolean isRunning() {
    return measure().formula().isStock();
  }

  private List<String> moved() {
    return known().size() < LEAST ? compared() : signalled();
  }

  private List<String> signalled() {
    List<Integer> known = known();
    RunChart run = run();
    List<String> said = new ArrayList<>();
    List<Signal> signals = run.signals();
    if (!signals.isEmpty()) {
      Signal last =
          signals.stream().max(Comparator.comparingInt(Signal::to)).orElse(signals.getLast());
      said.add(
          page.t(
              "figures.run." + last.kind(),
              words.period(figures.get(known.get(last.from())).period()),
              words.period(figures.get(known.get(last.to())).period())));
    } else if (run.hasLimits()) {
      said.add(page.t("figures.run.none"));
    }
    if (!run.hasLimits()) {
      said.addAll(compared());
    }
    return said;
  }

  /**
   * The last count against those before, exactly; only of counts of which all may be told. A fall
   * is looked for as a rise is, from the other side; of noughts nothing is said.
   */
  private List<String> compared() {
    int last = figures.size() - 1;
    int earlier = last - since();
    boolean whole = earlier >= 1 && known().size() == earlier + 1;
    if (!whole || !(measure().formula() instanceof Formula.Count)) {
      return List.of();
    }
    long now = number(figures.getLast()).longValueExact();
    long before =
        figures.subList(since(), last).stream()
            .mapToLong(each -> number(each).longValueExact())
            .sum();
    if (now + before == 0) {
      return List.of();
    }
    NowAndBefore more = new NowAndBefore(now, 1, before, earlier);
    NowAndBefore fewer = new NowAndBefore(before, earlier, now, 1);
    double mean = (double) (now + before) / (earlier + 1);
    int tests =
        switch (measure().frequency()) {
          case MONTHLY -> 12;
          case QUARTERLY -> 4;
          case YEARLY -> 1;
        };
    List<String> said = new ArrayList<>();
    if (more.isRise()) {
      said.add(compared("rise", now, before, earlier, more));
    } else if (fewer.isRise()) {
      said.add(compared("fall", now, before, earlier, fewer));
    } else {
      said.add(page.t("figures.compared.chance", now, before, earlier));
    }
    said.add(
        page.t(
            "figures.compared.note",
            tests,
            odds("figures.odds.years", NowAndBefore.falseAlarms(mean, 1, earlier, tests)),
            Ticks.words(NowAndBefore.seen(mean, 1, earlier))));
    return said;
  }

  private String compared(String way, long now, long before, int earlier, NowAndBefore test) {
    return page.t(
        "figures.compared." + way, now, before, earlier, odds("figures.odds", test.chance()));
  }

  /** As a person would say it. */
  private String odds(String prefix, double chance) {
    Odds odds = Odds.of(chance);
    return page.t(prefix + "." + odds.kind(), odds.number());
  }
}
