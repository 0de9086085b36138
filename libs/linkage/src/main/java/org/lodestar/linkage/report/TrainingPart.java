package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.train.Training;
import org.lodestar.page.Html;
import org.lodestar.page.LineChart;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/** How the probabilities were learnt, round by round. */
record TrainingPart(Analysis analysis) implements Part {
  private static final int MOST_ROUNDS = 40;
  private static final List<String> HEADS =
      List.of("Round", "#Pass", "#Largest change", "#Share of matches");

  @Override
  public String id() {
    return "learning";
  }

  @Override
  public String title() {
    return "How it was learnt";
  }

  @Override
  public boolean isShown() {
    return history().size() > 1;
  }

  private List<Training.Round> history() {
    return analysis.linked().training().map(Training::history).orElse(List.of());
  }

  /** Some forty rounds, evenly spread, the first and the last among them. */
  private List<Integer> shown() {
    int rounds = history().size();
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_ROUNDS, rounds); i++) {
      shown.add(
          rounds <= MOST_ROUNDS ? i : (int) Math.round(i * (rounds - 1.0) / (MOST_ROUNDS - 1)));
    }
    return shown;
  }

  @Override
  public void write(Html html) {
    Training training = analysis.linked().training().orElseThrow();
    html.element(
        "p",
        "m and the share of matches were learnt from %s of %s in %s. The change should fall to"
                .formatted(
                    Numbers.counted(training.patterns(), "pattern", "patterns"),
                    Numbers.counted(training.candidates(), "pair", "pairs"),
                    Numbers.counted(training.history().size(), "round", "rounds"))
            + " almost nothing; where it does not, more rounds are needed, or two columns say the"
            + " same. The log-likelihood tells how well the probabilities explain how often each way"
            + " of agreeing was counted: it should rise, and then stay where it is.",
        "class",
        "lead");
    changes(html, training.history());
    new LikelihoodFigure(training.history(), shown()).write(html);
    ms(html, training.history());
  }

  private static String power(double power) {
    if (power != Math.rint(power)) {
      return "";
    }
    return power < -4 ? "1e" + Numbers.trimmed(power, 0) : Numbers.trimmed(Math.pow(10, power), 4);
  }

  private static double log(double change) {
    return Math.log10(Math.max(change, 1e-9));
  }

  private void changes(Html html, List<Training.Round> history) {
    List<LineChart.Point> points = new ArrayList<>();
    double low = 0;
    double high = -9;
    for (int round = 0; round < history.size(); round++) {
      double change = log(history.get(round).change());
      low = Math.min(low, change);
      high = Math.max(high, change);
      points.add(new LineChart.Point(round + 1, change));
    }
    html.open("figure");
    html.element("figcaption", "Largest change of any m, round by round");
    new LineChart(
            "Largest change of any m, round by round",
            "From %s in the first round to %s in the last."
                .formatted(
                    Numbers.probability(history.getFirst().change()),
                    Numbers.probability(history.getLast().change())),
            Scale.of(1, history.size()),
            Scale.of(Math.floor(low), Math.max(Math.floor(low) + 1, Math.ceil(high))),
            round -> round == Math.rint(round) ? Numbers.trimmed(round, 0) : "",
            TrainingPart::power,
            "round",
            null,
            List.of(new LineChart.Line("", points)))
        .write(html);
    rounds(html, history);
    html.close().line();
  }

  private void rounds(Html html, List<Training.Round> history) {
    List<List<String>> rows = new ArrayList<>();
    for (int round : shown()) {
      Training.Round told = history.get(round);
      rows.add(
          List.of(
              String.valueOf(round + 1),
              String.valueOf(told.pass()),
              Numbers.probability(told.change()),
              Numbers.probability(told.lambda())));
    }
    Tables.folded(html, "Rounds of learning", HEADS, rows);
  }

  private void ms(Html html, List<Training.Round> history) {
    List<String> heads = List.of("Level", "#First", "m, round by round", "#Last");
    html.open("details").element("summary", "m of each level, round by round");
    Tables.begin(html, "m of each level from the first round to the last", heads);
    List<Comparison> comparisons = analysis.linked().model().comparisons();
    for (int i = 0; i < comparisons.size(); i++) {
      for (int j = 0; j < comparisons.get(i).levels().size(); j++) {
        if (!comparisons.get(i).levels().get(j).isNull()) {
          html.open("tr").open("th", "scope", "row").name(comparisons.get(i).name());
          html.text(": ").name(comparisons.get(i).levels().get(j).label()).close();
          html.element(
              "td", Numbers.probability(history.getFirst().m().get(i).get(j)), "class", "n");
          html.open("td", "class", "w");
          spark(html, i, j);
          html.close();
          html.element(
              "td", Numbers.probability(history.getLast().m().get(i).get(j)), "class", "n");
          html.close().line();
        }
      }
    }
    Tables.end(html);
    html.close().line();
  }

  /** A line as high as a row, from 0 at its foot to 1 at its top. */
  private void spark(Html html, int comparison, int level) {
    List<Integer> shown = shown();
    List<String> points = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      double m = history().get(shown.get(i)).m().get(comparison).get(level);
      points.add(
          Numbers.length(100.0 * i / Math.max(1, shown.size() - 1))
              + ","
              + Numbers.length(20 - 20 * m));
    }
    html.open(
        "svg",
        "class",
        "spark",
        "width",
        "100%",
        "height",
        "22",
        "viewBox",
        "0 -1 100 22",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.empty(
        "polyline",
        "class",
        "line line0",
        "points",
        String.join(" ", points),
        "vector-effect",
        "non-scaling-stroke");
    html.close();
  }
}
