package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.train.Training;
import org.lodestar.page.Html;
import org.lodestar.page.LineChart;
import org.lodestar.page.Numbers;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/**
 * How well the probabilities explain what was counted, round by round of the last pass: what
 * earlier ones explained were other kinds, or other pairs.
 *
 * @param shown places of the rounds that stand in the table
 */
record LikelihoodFigure(List<Training.Round> history, List<Integer> shown) {
  private static final String TITLE = "Gain in log-likelihood, round by round";
  private static final List<String> HEADS =
      List.of("Round", "#Pass", "#Log-likelihood", "#With what was believed beforehand");

  void write(Html html) {
    int pass = history.getLast().pass();
    List<Double> fits =
        history.stream().filter(r -> r.pass() == pass).map(r -> r.fit().whole()).toList();
    List<LineChart.Point> points = new ArrayList<>();
    for (int round = 0; round < fits.size(); round++) {
      points.add(new LineChart.Point(round + 1, fits.get(round) - fits.getFirst()));
    }
    double low = points.stream().mapToDouble(LineChart.Point::y).min().orElse(0);
    double high = points.stream().mapToDouble(LineChart.Point::y).max().orElse(0);
    html.open("figure");
    html.element("figcaption", TITLE + (pass == 1 ? "" : ", of the last of " + pass + " passes"));
    new LineChart(
            TITLE,
            "From %s after the first round to %s after the last, what was believed beforehand included."
                .formatted(Words.number(fits.getFirst()), Words.number(fits.getLast())),
            Scale.of(1, fits.size()),
            low < 0 ? Scale.of(low, high) : Scale.upTo(Math.max(high, 1)),
            round -> round == Math.rint(round) ? Numbers.trimmed(round, 0) : "",
            Numbers::shortly,
            "round",
            null,
            List.of(new LineChart.Line("", points)))
        .write(html);
    table(html);
    html.close().line();
  }

  private void table(Html html) {
    List<List<String>> rows = new ArrayList<>();
    for (int round : shown) {
      Training.Round told = history.get(round);
      rows.add(
          List.of(
              String.valueOf(round + 1),
              String.valueOf(told.pass()),
              Words.number(told.fit().logLikelihood()),
              Words.number(told.fit().whole())));
    }
    Tables.folded(html, TITLE, HEADS, rows);
  }
}
