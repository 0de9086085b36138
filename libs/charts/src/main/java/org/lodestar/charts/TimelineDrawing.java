package org.lodestar.charts;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodestar.charts.Shape.Anchor;
import org.lodestar.charts.Timeline.Milestone;
import org.lodestar.charts.Timeline.Row;
import org.lodestar.charts.Timeline.Span;
import org.lodestar.charts.Timeline.Tie;

/** Draws bars over time; words stand in lanes below their bar, so that none lies upon another. */
final class TimelineDrawing {
  private static final double THICK = 16;
  private static final double GAP = 8;
  private static final double DIAMOND = 7;
  private static final double EDGE = DIAMOND + 2;
  private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  private final Timeline time;
  private final Frame frame;
  private final Canvas canvas;
  private final Names names;
  private final Map<String, Double> middles = new HashMap<>();
  private final List<Shape.Words> written = new ArrayList<>();

  TimelineDrawing(Timeline time, Frame frame) {
    this.time = time;
    this.frame = frame;
    this.canvas = new Canvas(frame);
    this.names = Names.of(frame, time.rows().stream().map(Row::name).toList());
  }

  Picture draw() {
    double head = frame.line() + 6 + (time.now() == null ? 0 : frame.line());
    double y = head;
    Map<String, Double> tops = new HashMap<>();
    for (Row row : time.rows()) {
      tops.put(row.key(), y);
      y += height(row) + GAP;
    }
    double foot = y;
    grid(head, foot);
    time.rows().forEach(row -> bars(row, tops.getOrDefault(row.key(), head)));
    now(head, foot);
    time.ties().forEach(this::tie);
    time.rows().forEach(row -> name(row, tops.getOrDefault(row.key(), head)));
    written.forEach(canvas::clearly);
    return canvas.picture(foot);
  }

  private double left() {
    return names.width();
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(time.from(), time.to()) + 1;
    double share = ChronoUnit.DAYS.between(time.from(), day) / days;
    return left() + Math.clamp(share, 0, 1) * (frame.width() - left());
  }

  private double height(Row row) {
    if (row.heading()) {
      return names.headingHeight(row.name());
    }
    return names.height(row.name(), THICK + 4 + lanes(labels(row, 0)) * frame.line());
  }

  /** Months or years above, as close as their names allow. */
  private void grid(double head, double foot) {
    for (int step : STEPS) {
      List<Shape.Words> heads = heads(step);
      if (step == STEPS.getLast() || apart(heads)) {
        heads.forEach(canvas::add);
        starts(step)
            .forEach(each -> canvas.upright(x(each.atDay(1)), head - 4, foot, Ink.LINE, ""));
        break;
      }
    }
    canvas.across(head - 4, left(), frame.width(), Ink.EDGE);
  }

  private List<YearMonth> starts(int step) {
    List<YearMonth> starts = new ArrayList<>();
    YearMonth at = YearMonth.from(time.from());
    for (; !at.atDay(1).isAfter(time.to()); at = at.plusMonths(1)) {
      boolean inside = !at.atDay(1).isBefore(time.from());
      // Quarters and years begin as financial years do, in April.
      int since = 12 * at.getYear() + at.getMonthValue() - Month.APRIL.getValue();
      if (inside && Math.floorMod(since, step) == 0) {
        starts.add(at);
      }
    }
    return starts;
  }

  private List<Shape.Words> heads(int step) {
    double y = frame.size() + (time.now() == null ? 0 : frame.line());
    return starts(step).stream()
        .map(each -> head(each, y))
        .filter(each -> each.bounds().right() <= frame.width())
        .toList();
  }

  private Shape.Words head(YearMonth month, double y) {
    String words = MONTH.format(month);
    return canvas.words(
        new Point(x(month.atDay(1)) + 2, y), words, Anchor.START, false, Ink.QUIET.colour());
  }

  private static boolean apart(List<Shape.Words> heads) {
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i - 1).bounds().right() + GAP > heads.get(i).bounds().left()) {
        return false;
      }
    }
    return true;
  }

  private void now(double head, double foot) {
    Milestone now = time.now();
    if (now == null || !isDrawn(now.on())) {
      return;
    }
    double x = x(now.on());
    canvas.line(new Point(x, head - 4), new Point(x, foot), Ink.TEXT, 1.5, "6 3");
    double half = Letters.width(now.words(), frame.size(), true) / 2;
    double middle = Math.clamp(x, half, Math.max(half, frame.width() - half));
    canvas.add(
        canvas.words(new Point(middle, frame.size()), now.words(), Anchor.MIDDLE, true, Ink.TEXT));
  }

  private void bars(Row row, double top) {
    if (row.heading()) {
      return;
    }
    double y = top + names.above(row.name());
    middles.put(row.key(), y + THICK / 2);
    for (Span each : spans(row)) {
      double from = x(each.from());
      double to = Math.max(x(each.to().plusDays(1)), from + 3);
      double most = Math.min(to, frame.width());
      canvas.box(new Bounds(Math.min(from, most - 3), y, most, y + THICK), each.ink());
    }
    for (Milestone each : milestones(row)) {
      double x = Math.clamp(x(each.on()), left() + EDGE, frame.width() - EDGE);
      canvas.diamond(new Point(x, y + THICK / 2), EDGE, Ink.PAPER);
      canvas.diamond(new Point(x, y + THICK / 2), DIAMOND, Ink.TEXT);
    }
    written.addAll(labels(row, y + THICK + frame.size() + 1));
  }

  private void name(Row row, double top) {
    names.write(canvas, top, row.name(), row.heading());
  }

  /** Words of bars and milestones, each in the first lane that is free there. */
  private List<Shape.Words> labels(Row row, double first) {
    List<Shape.Words> labels = new ArrayList<>();
    spans(row).forEach(each -> label(labels, x(each.from()), each.words(), first));
    milestones(row).forEach(each -> label(labels, x(each.on()) - DIAMOND, each.words(), first));
    return labels;
  }

  private void label(List<Shape.Words> labels, double x, String said, double first) {
    if (said.isBlank()) {
      return;
    }
    String words = Letters.cut(said, frame.width() - left(), frame.size());
    double from = Math.max(left(), Math.min(x, frame.width() - Letters.width(words, frame.size())));
    for (double y = first; ; y += frame.line()) {
      Shape.Words label = canvas.words(new Point(from, y), words, Anchor.START, false, Ink.TEXT);
      Bounds room = label.bounds();
      Bounds apart = new Bounds(room.left() - GAP, room.top(), room.right() + GAP, room.bottom());
      if (labels.stream().noneMatch(each -> apart.meets(each.bounds()))) {
        labels.add(label);
        return;
      }
    }
  }

  private static long lanes(List<Shape.Words> labels) {
    return labels.stream().mapToDouble(Shape.Words::y).distinct().count();
  }

  /** From the end of one row round a corner to the beginning of another. */
  private void tie(Tie tie) {
    Row before = row(tie.before());
    Row after = row(tie.after());
    if (isEmpty(before) || isEmpty(after)) {
      return;
    }
    double from = Math.min(end(before), frame.width() - 2);
    double to = Math.clamp(begin(after), left() + 5, frame.width() - 5);
    double y1 = middles.getOrDefault(before.key(), 0.0);
    double y2 = middles.getOrDefault(after.key(), 0.0);
    double turn = y1 < y2 ? y2 - THICK / 2 - 4 : y2 + THICK / 2 + 4;
    List<Point> path =
        List.of(
            new Point(from, y1),
            new Point(Math.min(from + 5, frame.width() - 1), y1),
            new Point(Math.min(from + 5, frame.width() - 1), turn),
            new Point(to, turn),
            new Point(to, y1 < y2 ? y2 - THICK / 2 : y2 + THICK / 2));
    canvas.lines(List.of(path), Ink.TEXT, 1.5, "");
    Point tip = path.getLast();
    double back = y1 < y2 ? -5 : 5;
    canvas.add(
        new Shape.Lines(
            List.of(
                List.of(
                    tip,
                    new Point(tip.x() - 4, tip.y() + back),
                    new Point(tip.x() + 4, tip.y() + back))),
            true,
            Ink.TEXT,
            "none",
            0,
            ""));
  }

  /** What lies in the time that is drawn; the rest stands in the table. */
  private List<Span> spans(Row row) {
    return row.spans().stream()
        .filter(each -> !each.to().isBefore(time.from()) && !each.from().isAfter(time.to()))
        .toList();
  }

  private List<Milestone> milestones(Row row) {
    return row.milestones().stream().filter(each -> isDrawn(each.on())).toList();
  }

  private boolean isDrawn(LocalDate day) {
    return !day.isBefore(time.from()) && !day.isAfter(time.to());
  }

  private boolean isEmpty(Row row) {
    return row.heading() || spans(row).isEmpty() && milestones(row).isEmpty();
  }

  private Row row(String key) {
    return time.rows().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private double end(Row row) {
    double spans =
        spans(row).stream().mapToDouble(each -> x(each.to().plusDays(1))).max().orElse(left());
    return Math.max(
        spans, milestones(row).stream().mapToDouble(each -> x(each.on())).max().orElse(left()));
  }

  private double begin(Row row) {
    double spans =
        spans(row).stream().mapToDouble(each -> x(each.from())).min().orElse(frame.width());
    return Math.min(
        spans,
        milestones(row).stream().mapToDouble(each -> x(each.on())).min().orElse(frame.width()));
  }
}
