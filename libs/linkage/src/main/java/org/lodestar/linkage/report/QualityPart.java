package org.lodestar.linkage.report;

import java.util.List;
import java.util.Objects;
import org.lodestar.linkage.evaluate.Calibration;
import org.lodestar.linkage.evaluate.ClusterQuality;
import org.lodestar.linkage.evaluate.Interval;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.Quality;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** What the truth says, where it is known. */
record QualityPart(Analysis analysis) implements Part {
  private static final int MOST_PAIRS = 60;

  @Override
  public String id() {
    return "truth";
  }

  @Override
  public String title() {
    return "Measured against the truth";
  }

  @Override
  public boolean isShown() {
    return analysis.quality() != null;
  }

  private Quality quality() {
    return Objects.requireNonNull(analysis.quality());
  }

  @Override
  public void write(Html html) {
    ClusterQuality clusters = quality().clusters();
    html.element(
        "p",
        "Precision is the share that is right of what was linked, recall the share that was linked"
            + " of what should be. F1 is between them. Nothing here was used for the linkage.",
        "class",
        "lead");
    html.open("dl", "class", "figures");
    figure(html, clusters.pairs().score().precision(), "precision, of pairs in one cluster");
    figure(html, clusters.pairs().score().recall(), "recall, of pairs in one cluster");
    figure(html, clusters.pairs().score().f1(), "F1, of pairs in one cluster");
    figure(html, clusters.bCubed().f1(), "B-cubed F1, of records");
    html.close().line();
    html.element(
        "p",
        "%s against %s in truth."
            .formatted(
                Numbers.counted(clusters.clusters(), "cluster", "clusters"),
                Numbers.counted(clusters.entities(), "entity", "entities")),
        "class",
        "note");
    thresholds(html);
    calibration(html);
    errors(html);
  }

  private static void figure(Html html, double share, String words) {
    html.open("div")
        .element("dt", words)
        .element("dd", Double.isNaN(share) ? "–" : Numbers.trimmed(share, 3))
        .close();
  }

  private void thresholds(Html html) {
    html.element("h3", "Other thresholds");
    html.element(
        "p",
        "What pairs alone would give at each threshold, before clusters. A lower threshold finds more"
            + " and errs more.",
        "class",
        "lead");
    new ThresholdCharts(quality().thresholds(), analysis.threshold()).write(html);
  }

  private static String hundredths(double share) {
    return Numbers.trimmed(100 * share, 0) + "%";
  }

  private void calibration(Html html) {
    List<String> heads = List.of("Said", "#Pairs", "Expected", "Found", "#Between");
    html.element("h3", "Whether probabilities mean what they say");
    html.element(
        "p",
        "Of pairs said to match with 80%, 80 in a hundred should. Where fewer do, raise the threshold"
            + " and look at columns that follow from each other.",
        "class",
        "lead");
    Tables.begin(html, "Matches expected and found, by what was said", heads);
    for (Calibration.Band band : quality().calibration().bands()) {
      html.open("tr");
      html.element("th", hundredths(band.low()) + " to " + hundredths(band.high()), "scope", "row");
      html.element("td", Numbers.count(band.pairs()), "class", "n");
      double found = band.observed().estimate();
      Bars.cell(html, Numbers.percent(band.expected()), band.expected(), "hollow");
      Bars.cell(html, Numbers.percent(found), found, "sea");
      html.element("td", interval(band.observed()), "class", "n").close().line();
    }
    Tables.end(html);
  }

  private static String interval(Interval interval) {
    return Numbers.percent(interval.low()) + " to " + Numbers.percent(interval.high());
  }

  private void errors(Html html) {
    if (quality().lists().isEmpty()) {
      return;
    }
    List<String> heads =
        List.of("Lists", "#True pairs", "Missed", "#Between", "False of the linked", "#Between");
    html.element("h3", "Errors between lists");
    html.element(
        "p",
        "Links that were missed make an overlap too small, false ones too large. The intervals hold"
            + " the true rate in 95 of 100 cases, as far as chance goes.",
        "class",
        "lead");
    Tables.begin(html, "Missed and false links by lists", heads);
    List<ListPairErrors> all = quality().lists();
    for (ListPairErrors each : all.subList(0, Math.min(MOST_PAIRS, all.size()))) {
      html.open("tr").open("th", "scope", "row").name(each.one());
      if (each.one().equals(each.other())) {
        html.text(" with itself");
      } else {
        html.text(" and ").name(each.other());
      }
      html.close().element("td", Numbers.count(each.pairs().truePairs()), "class", "n");
      rate(html, each.missed());
      rate(html, each.falselyLinked());
      html.close().line();
    }
    Tables.end(html);
    if (all.size() > MOST_PAIRS) {
      html.element("p", "And " + (all.size() - MOST_PAIRS) + " more.", "class", "note");
    }
  }

  private static void rate(Html html, Interval rate) {
    Bars.cell(html, Numbers.percent(rate.estimate()), rate.estimate(), "clay");
    html.element("td", interval(rate), "class", "n");
  }
}
