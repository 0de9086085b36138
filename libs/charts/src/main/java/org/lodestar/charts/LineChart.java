package org.lodestar.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Figures over time, as lines; with a median, limits and a target it is a run chart.
 *
 * @param up what the figures are, written above their axis
 * @param along what the periods are; heads their column in the table
 * @param upWords how a number is written at the axis
 * @param whole whether what is counted has no halves
 * @param series one to four
 * @param levels lines over the whole width: target, median, limits
 * @param breaks where figures before and after are not alike
 * @param marks notes, numbered
 */
public record LineChart(
    String title,
    String description,
    String up,
    String along,
    DoubleFunction<String> upWords,
    boolean whole,
    List<Period> periods,
    List<Series> series,
    List<Level> levels,
    List<Remark> breaks,
    List<Remark> marks)
    implements Chart {
  /** More than this nobody tells apart. */
  public static final int MOST_SERIES = 4;

  public LineChart {
    periods = List.copyOf(periods);
    series = List.copyOf(series);
    levels = List.copyOf(levels);
    breaks = List.copyOf(breaks);
    marks = List.copyOf(marks);
    int figures = periods.size();
    if (figures == 0 || series.isEmpty() || series.size() > MOST_SERIES) {
      throw new IllegalArgumentException("A line chart has periods, and one to four series");
    }
    if (series.stream().anyMatch(each -> each.values().size() != figures)) {
      throw new IllegalArgumentException("A series has a value for each period, known or not");
    }
    for (Remark remark : join(breaks, marks)) {
      if (remark.at() < 0 || remark.at() >= figures) {
        throw new IllegalArgumentException("A remark stands at a period: " + remark.at());
      }
    }
  }

  /**
   * A period.
   *
   * @param brief as it is written at the foot of the drawing
   */
  public record Period(String words, String brief) {}

  /**
   * A level that the figures are seen against.
   *
   * @param from the place of the first period for which it holds, from 0 on
   */
  public record Level(String words, double at, Kind kind, int from) {
    /** One that holds for all of them. */
    public Level(String words, double at, Kind kind) {
      this(words, at, kind, 0);
    }

    /** What it is. */
    public enum Kind {
      /** What is aimed at. */
      TARGET,
      /** What lies in the middle. */
      MIDDLE,
      /** What chance alone seldom passes. */
      LIMIT
    }
  }

  /**
   * What is to be known about a period: its place among them, from 0 on, and words. A break stands
   * before its period.
   */
  public record Remark(int at, String words) {}

  /** A chart of one or more lines of counts, with nothing beside them. */
  public static LineChart of(
      String title,
      String description,
      String up,
      String along,
      List<Period> periods,
      List<Series> series) {
    return new LineChart(
        title,
        description,
        up,
        along,
        Ticks::words,
        true,
        periods,
        series,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with another axis up its side. */
  public LineChart withAxis(DoubleFunction<String> words, boolean whole) {
    return new LineChart(
        title, description, up, along, words, whole, periods, series, levels, breaks, marks);
  }

  /** The same with other words for those who cannot see it. */
  public LineChart described(String words) {
    return new LineChart(
        title, words, up, along, upWords, whole, periods, series, levels, breaks, marks);
  }

  /** The same with one more level. */
  public LineChart withLevel(Level level) {
    return new LineChart(
        title,
        description,
        up,
        along,
        upWords,
        whole,
        periods,
        series,
        join(levels, List.of(level)),
        breaks,
        marks);
  }

  /** The same with breaks and notes. */
  public LineChart with(List<Remark> breaks, List<Remark> marks) {
    return new LineChart(
        title, description, up, along, upWords, whole, periods, series, levels, breaks, marks);
  }

  /**
   * The same of its last periods alone: levels stay as they were reckoned of all of them, and what
   * is to be known of earlier periods goes with these.
   */
  public LineChart last(int most) {
    int gone = Math.max(0, periods.size() - most);
    return new LineChart(
        title,
        description,
        up,
        along,
        upWords,
        whole,
        periods.subList(gone, periods.size()),
        series.stream()
            .map(
                each ->
                    new Series(
                        each.name(), each.ink(), each.values().subList(gone, each.values().size())))
            .toList(),
        levels.stream()
            .map(
                each ->
                    new Level(
                        each.words(), each.at(), each.kind(), Math.max(0, each.from() - gone)))
            .toList(),
        later(breaks, gone),
        later(marks, gone));
  }

  private static List<Remark> later(List<Remark> remarks, int gone) {
    return remarks.stream()
        .filter(each -> each.at() >= gone)
        .map(each -> new Remark(each.at() - gone, each.words()))
        .toList();
  }

  private static <T> List<T> join(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** From the least to the most of figures and levels. */
  Ticks ticks() {
    List<Double> all = new ArrayList<>(levels.stream().map(Level::at).toList());
    series.stream()
        .flatMap(each -> each.values().stream())
        .filter(Value::isKnown)
        .forEach(each -> all.add(each.number()));
    double least = all.stream().mapToDouble(each -> each).min().orElse(0);
    double most = all.stream().mapToDouble(each -> each).max().orElse(0);
    return Ticks.around(least, most, 4, whole);
  }

  @Override
  public Picture draw(Frame frame) {
    return new LineDrawing(this, frame).draw();
  }

  @Override
  public List<String> notes() {
    return marks.stream().map(Remark::words).toList();
  }

  @Override
  public Grid table() {
    List<String> heads = new ArrayList<>(List.of(along));
    series.forEach(each -> heads.add(each.name().isEmpty() ? up : each.name()));
    return new Grid(heads, IntStream.range(0, periods.size()).mapToObj(this::row).toList());
  }

  private List<String> row(int at) {
    StringBuilder name = new StringBuilder(periods.get(at).words());
    breaks.stream()
        .filter(each -> each.at() == at)
        .forEach(each -> name.append(" (").append(each.words()).append(')'));
    List<String> cells = new ArrayList<>(List.of(name.toString()));
    series.forEach(each -> cells.add(each.values().get(at).words()));
    return cells;
  }
}
