package org.lodestar.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.charts.LineChart.Level;
import org.lodestar.charts.LineChart.Remark;
import org.lodestar.charts.Shape.Anchor;

/** Draws lines over time: first the room that words need, then what lies below, then the words. */
final class LineDrawing {
  private static final double APART = 6;
  private static final double RADIUS = 4;
  private static final double FOOT_MARK = 8;

  private final LineChart chart;
  private final Frame frame;
  private final Canvas canvas;
  private final Ticks ticks;
  private final List<End> ends = new ArrayList<>();
  private final List<Bounds> taken = new ArrayList<>();
  private final double left;
  private final double right;
  private final double top;
  private final double bottom;

  /** Words at the right end of a line. */
  private record End(double y, double from, List<String> lines, String colour, boolean bold) {}

  LineDrawing(LineChart chart, Frame frame) {
    this.chart = chart;
    this.frame = frame;
    this.canvas = new Canvas(frame);
    this.ticks = chart.ticks();
    this.left =
        Letters.widest(ticks.all().stream().map(chart.upWords()::apply).toList(), size()) + 8;
    double room = frame.pick(150, 92);
    List<List<String>> named = endWords().stream().map(each -> wrapped(each, room)).toList();
    double widest =
        named.stream().flatMap(List::stream).mapToDouble(each -> bold(each)).max().orElse(0);
    this.right = frame.width() - Math.max(APART, widest + 3 * APART);
    this.top = head();
    double needed = named.stream().mapToDouble(lines -> lines.size() * frame.line()).sum();
    this.bottom = top + Math.max(frame.pick(210, 180), needed);
  }

  private double size() {
    return frame.size();
  }

  private double bold(String words) {
    return Letters.width(words, size(), true);
  }

  private List<String> wrapped(String words, double room) {
    return Letters.wrap(words, room / Letters.BOLD, size());
  }

  private List<String> endWords() {
    List<String> all = new ArrayList<>();
    chart.series().forEach(each -> all.add(endWords(each)));
    chart.levels().forEach(each -> all.add(each.words()));
    return all.stream().filter(each -> !each.isBlank()).toList();
  }

  /** Its name, and what it came to at last where that is known. */
  private String endWords(Series series) {
    Value last = series.values().getLast();
    return (series.name() + " " + (last.isKnown() ? last.words() : "")).strip();
  }

  /** What stands above the plot: the name of the axis, and the words of breaks. */
  private double head() {
    double y = size() + 2;
    canvas.quietly(new Point(0, y), Letters.cut(chart.up(), frame.width(), size()), Anchor.START);
    double foot = y + frame.line() / 2;
    for (Remark each : chart.breaks()) {
      foot += breakWords(each).size() * frame.line();
    }
    return foot + APART;
  }

  private List<String> breakWords(Remark each) {
    double x = x(each.at()) - slot() / 2;
    double room = (rightward(x) ? frame.width() - x : x) - APART;
    return Letters.wrap(each.words(), Math.min(room, frame.pick(300, 200)), size());
  }

  private boolean rightward(double x) {
    return x < frame.width() / 2;
  }

  Picture draw() {
    grid();
    double foot = periods();
    missing();
    levels();
    breaks();
    marks();
    chart.series().forEach(this::line);
    chart.series().forEach(this::points);
    ends();
    values();
    List<Value> all = chart.series().stream().flatMap(each -> each.values().stream()).toList();
    return canvas.picture(canvas.key(all, left, foot, frame.width()) + APART);
  }

  private void grid() {
    for (double tick : ticks.all()) {
      canvas.across(y(tick), left, right, tick == 0 ? Ink.EDGE : Ink.LINE);
      Point at = new Point(left - APART, y(tick) + size() * 0.35);
      canvas.words(at, chart.upWords().apply(tick), Anchor.END);
    }
  }

  private double y(double value) {
    return bottom - ticks.share(value) * (bottom - top);
  }

  private double slot() {
    return (right - left) / chart.periods().size();
  }

  private double x(int at) {
    return left + (at + 0.5) * slot();
  }

  /** Names of periods, as many as there is room for, the last always. */
  private double periods() {
    double baseline = bottom + size() + APART;
    for (int every = 1; ; every++) {
      List<Shape.Words> names = names(every, baseline);
      if (names.size() == 1 || apart(names)) {
        names.forEach(canvas::add);
        return baseline + size() * 0.3;
      }
    }
  }

  private List<Shape.Words> names(int every, double baseline) {
    int last = chart.periods().size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> (last - i) % every == 0)
        .mapToObj(i -> name(i, baseline))
        .toList();
  }

  private Shape.Words name(int i, double baseline) {
    String brief = Letters.cut(chart.periods().get(i).brief(), frame.width(), size());
    double half = Letters.width(brief, size()) / 2;
    double x = Math.clamp(x(i), half, Math.max(half, frame.width() - half));
    return canvas.words(new Point(x, baseline), brief, Anchor.MIDDLE, false, Ink.TEXT);
  }

  private static boolean apart(List<Shape.Words> names) {
    return IntStream.range(1, names.size())
        .allMatch(i -> names.get(i - 1).bounds().right() + APART <= names.get(i).bounds().left());
  }

  /** Periods without a figure: bands where there is one line, else marks at the foot. */
  private void missing() {
    boolean alone = chart.series().size() == 1;
    for (int s = 0; s < chart.series().size(); s++) {
      List<Value> values = chart.series().get(s).values();
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).isKnown()) {
          canvas.missing(alone ? band(i) : footMark(i, s), values.get(i).state());
        }
      }
    }
  }

  private Bounds band(int i) {
    return new Bounds(x(i) - slot() / 2, top, x(i) + slot() / 2, bottom);
  }

  private Bounds footMark(int i, int lane) {
    double half = Math.min(FOOT_MARK, slot()) / 2;
    double foot = bottom - lane * (FOOT_MARK + 2);
    return new Bounds(x(i) - half, foot - FOOT_MARK, x(i) + half, foot);
  }

  private void levels() {
    for (Level level : chart.levels()) {
      String dash = level.kind() == Level.Kind.TARGET ? "" : "5 4";
      String colour = level.kind() == Level.Kind.TARGET ? Ink.TEXT : Ink.EDGE;
      double width = level.kind() == Level.Kind.LIMIT ? 1 : 1.5;
      double y = y(level.at());
      double from = left + Math.clamp(level.from(), 0, chart.periods().size() - 1) * slot();
      canvas.line(new Point(from, y), new Point(right, y), colour, width, dash);
      ends.add(
          new End(
              y, right, wrapped(level.words(), frame.pick(150, 92)), Ink.QUIET.colour(), false));
    }
  }

  private void breaks() {
    double base = size() + 2 + frame.line();
    for (Remark each : chart.breaks()) {
      double x = x(each.at()) - slot() / 2;
      List<String> lines = breakWords(each);
      canvas.upright(x, base - size() * 0.8, bottom, Ink.TEXT, "6 3");
      Anchor side = rightward(x) ? Anchor.START : Anchor.END;
      double at = rightward(x) ? x + APART : x - APART;
      canvas.lines(new Point(at, base), lines, side, false, Ink.TEXT);
      base += lines.size() * frame.line();
    }
  }

  /** Numbered marks at the head of the plot; those that would touch stand below each other. */
  private void marks() {
    double radius = size() * 0.7;
    for (int n = 0; n < chart.marks().size(); n++) {
      double x = x(chart.marks().get(n).at());
      double y = top + radius + 1;
      Bounds room = around(x, y, radius);
      while (hits(room) && y < bottom - radius) {
        y += 2 * radius + 2;
        room = around(x, y, radius);
      }
      taken.add(room);
      canvas.numbered(new Point(x, y), n + 1);
    }
  }

  private static Bounds around(double x, double y, double radius) {
    return new Bounds(x - radius, y - radius, x + radius, y + radius);
  }

  private boolean hits(Bounds room) {
    return taken.stream().anyMatch(room::meets);
  }

  private void line(Series series) {
    canvas.series(runs(series), series.ink());
  }

  /** The line in pieces: it ends where there is no figure, and where figures are not alike. */
  private List<List<Point>> runs(Series series) {
    List<List<Point>> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      int at = i;
      boolean broken = chart.breaks().stream().anyMatch(each -> each.at() == at);
      if (broken || !series.values().get(i).isKnown()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (series.values().get(i).isKnown()) {
        run.add(point(series, i));
      }
    }
    runs.add(run);
    return runs.stream().filter(each -> !each.isEmpty()).toList();
  }

  private Point point(Series series, int i) {
    return new Point(x(i), y(series.values().get(i).number()));
  }

  private void points(Series series) {
    double radius = Math.min(RADIUS, Math.max(1.5, slot() / 3));
    List<Point> known = known(series).stream().map(i -> point(series, i)).toList();
    for (Point each : known) {
      canvas.mark(each, series.ink(), radius);
      taken.add(around(each.x(), each.y(), radius));
    }
    String words = endWords(series);
    if (!words.isBlank()) {
      Point last = known.isEmpty() ? new Point(right, bottom) : known.getLast();
      List<String> lines = wrapped(words, frame.pick(150, 92));
      ends.add(new End(last.y(), last.x() + radius, lines, series.ink().colour(), true));
    }
  }

  private static List<Integer> known(Series series) {
    return IntStream.range(0, series.values().size())
        .filter(i -> series.values().get(i).isKnown())
        .boxed()
        .toList();
  }

  /** Words at the ends of lines, moved apart, each tied to its line where it had to move. */
  private void ends() {
    List<Double> middles =
        Spread.apart(
            ends.stream()
                .map(each -> new Spread.Wish(each.y(), each.lines().size() * frame.line()))
                .toList(),
            top - frame.line() / 2,
            bottom + frame.line() / 2);
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      double middle = middles.get(i);
      double x = right + 2 * APART;
      canvas.line(
          new Point(end.from() + 1, end.y()), new Point(x - 3, middle), end.colour(), 1, "");
      double first = middle - (end.lines().size() - 1) * frame.line() / 2 + size() * 0.35;
      canvas.lines(new Point(x, first), end.lines(), Anchor.START, end.bold(), end.colour());
    }
  }

  /** Figures at their points, the highest and the lowest first, where nothing is in the way. */
  private void values() {
    for (Series series : chart.series()) {
      List<Integer> order = new ArrayList<>(known(series));
      if (!order.isEmpty() && order.getLast() == series.values().size() - 1) {
        order.removeLast();
      }
      double middle =
          order.stream().mapToDouble(i -> series.values().get(i).number()).average().orElse(0);
      order.sort(
          Comparator.comparingDouble(i -> -Math.abs(series.values().get(i).number() - middle)));
      order.stream()
          .limit(chart.series().size() == 1 ? order.size() : 2)
          .forEach(i -> value(series, i));
    }
  }

  private void value(Series series, int i) {
    Point at = point(series, i);
    String words = series.values().get(i).words();
    for (double y : List.of(at.y() - 2 * RADIUS, at.y() + size() + RADIUS)) {
      Shape.Words text =
          canvas.words(new Point(at.x(), y), words, Anchor.MIDDLE, false, series.ink().colour());
      if (isFree(text.bounds())) {
        taken.add(text.bounds());
        canvas.add(text);
        return;
      }
    }
  }

  private boolean isFree(Bounds room) {
    Bounds plot = new Bounds(left, top - APART, right + APART, bottom);
    return plot.holds(room)
        && !hits(room)
        && chart.series().stream()
            .flatMap(each -> runs(each).stream())
            .noneMatch(run -> cuts(run, room))
        && chart.levels().stream().noneMatch(each -> within(room, y(each.at())))
        && chart.breaks().stream().noneMatch(each -> cuts(room, x(each.at()) - slot() / 2));
  }

  private static boolean within(Bounds room, double y) {
    return room.top() < y && y < room.bottom();
  }

  private static boolean cuts(Bounds room, double x) {
    return room.left() < x && x < room.right();
  }

  private static boolean cuts(List<Point> run, Bounds room) {
    return IntStream.range(1, run.size()).anyMatch(i -> room.meets(run.get(i - 1), run.get(i)));
  }
}
