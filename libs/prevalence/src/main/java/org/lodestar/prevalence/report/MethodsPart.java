package org.lodestar.prevalence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Rounded;
import org.lodestar.prevalence.answer.Warning;

/** All methods in one picture, with its table. */
record MethodsPart(Answer answer) implements Part {
  private static final List<String> HEADS =
      List.of("Method", "#Estimate", "#50%", "#80%", "#95%", "Model", "Makes the range?");

  @Override
  public String id() {
    return "methods";
  }

  @Override
  public String title() {
    return "What each method says";
  }

  /** Without a total that may be shown there is nothing to compare. */
  @Override
  public boolean isShown() {
    return answer.publishable();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Each line is one method: the circle is its estimate, the bars hold the truth in 50, 80 and"
            + " 95 of 100 cases if what it assumes is so. Methods that do not allow for not knowing"
            + " the model are shown, but do not make the range: their bars are too short.",
        "class",
        "lead");
    html.open("figure").element("figcaption", "Estimates of each method");
    new Forest("Estimates of each method", rows(), marks()).write(html);
    html.close().line();
    Tables.begin(html, "The same as figures, rounded", HEADS);
    answer.methods().forEach(result -> Tables.row(html, HEADS, row(result)));
    Tables.end(html);
    cares(html);
  }

  /** What to heed with each method, below the table: sentences do not fit its cells. */
  private void cares(Html html) {
    html.element("h3", "To heed with each").open("ul", "class", "lead");
    for (MethodResult result : answer.methods()) {
      if (!result.warnings().isEmpty()) {
        String texts = String.join(" ", result.warnings().stream().map(Warning::text).toList());
        html.open("li").element("strong", result.words() + ".").text(" ").name(texts).close();
      }
    }
    html.close().line();
  }

  private List<Forest.Row> rows() {
    return answer.methods().stream().map(MethodsPart::line).toList();
  }

  private static Forest.Row line(MethodResult result) {
    return new Forest.Row(result.words(), result.estimate(), result.intervals(), "no estimate");
  }

  private List<Forest.Mark> marks() {
    List<Forest.Mark> marks = new ArrayList<>();
    marks.add(new Forest.Mark(answer.table().people(), "seen"));
    answer
        .lowerBound()
        .map(MethodResult::estimate)
        .ifPresent(bound -> marks.add(new Forest.Mark(bound, "lower bound")));
    return marks;
  }

  private static List<String> row(MethodResult result) {
    Map<Integer, Interval> intervals = result.intervals();
    String model = result.model();
    return List.of(
        result.words(),
        figure(result.estimate()),
        interval(intervals.get(50)),
        interval(intervals.get(80)),
        interval(intervals.get(95)),
        model == null ? "–" : model,
        result.method() == Method.CHAO ? "no, a lower bound" : result.makesRange() ? "yes" : "no");
  }

  static String figure(@Nullable Double estimate) {
    return estimate == null ? "none" : Rounded.words(Rounded.two(estimate));
  }

  static String interval(@Nullable Interval interval) {
    return interval == null
        ? "–"
        : Rounded.words(Rounded.down(interval.low()))
            + " to "
            + Rounded.words(Rounded.up(interval.high()));
  }
}
