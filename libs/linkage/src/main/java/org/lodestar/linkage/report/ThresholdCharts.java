package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lodestar.linkage.evaluate.Score;
import org.lodestar.linkage.evaluate.ThresholdRow;
import org.lodestar.page.Html;
import org.lodestar.page.LineChart;
import org.lodestar.page.Numbers;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/**
 * What other thresholds would have given, drawn.
 *
 * @param rows rising
 * @param threshold of the run, in bits
 */
record ThresholdCharts(List<ThresholdRow> rows, double threshold) {
  private static final List<String> THRESHOLDS =
      List.of(
          "Threshold in bits",
          "#Precision",
          "#Recall",
          "#F1",
          "#Right",
          "#Wrong",
          "#Missed",
          "#F1 of components");

  ThresholdCharts {
    rows = List.copyOf(rows);
  }

  void write(Html html) {
    curve(html);
    curves(html);
  }

  private static List<String> row(ThresholdRow row) {
    Score score = row.edges().score();
    return List.of(
        Words.bits(row.threshold()),
        Numbers.percent(score.precision()),
        Numbers.percent(score.recall()),
        Double.isNaN(score.f1()) ? "–" : Numbers.trimmed(score.f1(), 3),
        Numbers.count(row.edges().found()),
        Numbers.count(row.edges().wrong()),
        Numbers.count(row.edges().missed()),
        Double.isNaN(row.closure().score().f1())
            ? "–"
            : Numbers.trimmed(row.closure().score().f1(), 3));
  }

  private void curve(Html html) {
    List<LineChart.Point> points = new ArrayList<>();
    for (ThresholdRow row : rows) {
      Score score = row.edges().score();
      if (!Double.isNaN(score.precision()) && !Double.isNaN(score.recall())) {
        points.add(new LineChart.Point(score.recall(), score.precision()));
      }
    }
    if (points.size() < 2) {
      return;
    }
    String title = "Precision up the side, recall along the foot, for thresholds one bit apart";
    html.open("figure").element("figcaption", title);
    new LineChart(
            title,
            "From recall %s with precision %s to recall %s with precision %s."
                .formatted(
                    Numbers.percent(points.getFirst().x()),
                    Numbers.percent(points.getFirst().y()),
                    Numbers.percent(points.getLast().x()),
                    Numbers.percent(points.getLast().y())),
            new Scale(0, 1),
            new Scale(0, 1),
            ThresholdCharts::hundredths,
            ThresholdCharts::hundredths,
            "recall",
            null,
            List.of(new LineChart.Line("", points)))
        .write(html);
    Tables.folded(
        html,
        title,
        List.of("Recall", "#Precision"),
        points.stream()
            .map(point -> List.of(Numbers.percent(point.x()), Numbers.percent(point.y())))
            .toList());
    html.close().line();
  }

  private void curves(Html html) {
    String title = "Precision, recall and F1 by threshold";
    html.open("figure").element("figcaption", title);
    new LineChart(
            title,
            "Precision rises with the threshold and recall falls; F1 is best where both are good.",
            Scale.of(rows.getFirst().threshold(), rows.getLast().threshold()),
            new Scale(0, 1),
            weight -> Numbers.trimmed(weight, 0),
            ThresholdCharts::hundredths,
            "threshold in bits",
            new LineChart.Mark(threshold, "threshold of this run"),
            List.of(
                line("precision", Score::precision),
                line("recall", Score::recall),
                line("F1", Score::f1)))
        .write(html);
    Tables.folded(
        html,
        "Quality of the pairs by threshold",
        THRESHOLDS,
        rows.stream().map(ThresholdCharts::row).toList());
    html.close().line();
  }

  private LineChart.Line line(String name, ToDoubleFunction<Score> of) {
    return new LineChart.Line(
        name,
        rows.stream()
            .filter(row -> !Double.isNaN(of.applyAsDouble(row.edges().score())))
            .map(row -> new LineChart.Point(row.threshold(), of.applyAsDouble(row.edges().score())))
            .toList());
  }

  private static String hundredths(double share) {
    return Numbers.trimmed(100 * share, 0) + "%";
  }
}
