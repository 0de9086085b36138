package org.lodestar.linkage.report;

import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.Unlinkables;
import org.lodestar.page.Html;
import org.lodestar.page.LineChart;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Scale;
import org.lodestar.page.Tables;

/** Records that say too little. */
record UnlinkablesPart(Analysis analysis) implements Part {
  @Override
  public String id() {
    return "unlinkable";
  }

  @Override
  public String title() {
    return "Records that cannot be linked";
  }

  @Override
  public boolean isShown() {
    return analysis.unlinkables().points().size() > 1;
  }

  @Override
  public void write(Html html) {
    Unlinkables unlinkables = analysis.unlinkables();
    html.element(
        "p",
        "A record weighed against itself is as heavy as it can be. "
            + Numbers.percent(unlinkables.share())
            + " of the records stay below the threshold even then: they say too little to be linked"
            + " with anything, and each is counted as somebody of its own. Fuller records help; a"
            + " lower threshold does not.",
        "class",
        "lead");
    List<LineChart.Point> points =
        unlinkables.points().stream()
            .map(point -> new LineChart.Point(point.weight(), point.share()))
            .toList();
    double low = Math.min(points.getFirst().x(), analysis.threshold());
    double high = Math.max(points.getLast().x(), analysis.threshold());
    String title = "Share of records that cannot reach a weight";
    html.open("figure").element("figcaption", title);
    new LineChart(
            title,
            "It rises with the weight that is asked for; "
                + Numbers.percent(unlinkables.share())
                + " of the records lie below the threshold.",
            Scale.of(low, high),
            new Scale(0, 1),
            weight -> Numbers.trimmed(weight, 1),
            share -> Numbers.trimmed(100 * share, 0) + "%",
            "match weight in bits",
            new LineChart.Mark(
                analysis.threshold(), "threshold " + Numbers.trimmed(analysis.threshold(), 1)),
            List.of(new LineChart.Line("", points)))
        .write(html);
    Tables.folded(
        html,
        title,
        List.of("Bits", "#Below it"),
        unlinkables.points().stream()
            .map(point -> List.of(Words.bits(point.weight()), Numbers.percent(point.share())))
            .toList());
    html.close().line();
  }
}
