package org.lodestar.linkage.report;

import java.util.List;
import org.lodestar.linkage.explain.WeightBin;
import org.lodestar.page.Chart;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Scale;

/** Pairs by weight: those of one cluster stand up from the line, the others hang down from it. */
final class HistogramChart {
  private static final double HEIGHT = 240;

  private HistogramChart() {}

  static void write(Html html, List<WeightBin> bins, double threshold) {
    Chart chart = new Chart(html, HEIGHT);
    Scale x = new Scale(bins.getFirst().from(), bins.getLast().to());
    double up = bins.stream().mapToLong(WeightBin::together).max().orElse(0);
    double down = bins.stream().mapToLong(WeightBin::apart).max().orElse(0);
    Scale both = Scale.upTo(Math.max(up, down));
    double room = both.high() * 0.06;
    Scale y = new Scale(down == 0 ? 0 : -down - room, up + room);
    chart.begin(
        "Pairs by match weight", words(bins), y, tick -> Numbers.shortly(Math.abs(tick)), false);
    for (WeightBin bin : bins) {
      bar(html, chart, x, y, bin, bin.together(), "together");
      bar(html, chart, x, y, bin, -bin.apart(), "apart");
    }
    chart.across(chart.y(y.share(0)), "foot");
    chart.along(x, tick -> Numbers.trimmed(tick, 1), "match weight in bits");
    chart.upright(x.share(threshold), "threshold " + Numbers.trimmed(threshold, 1));
    chart.text("in one cluster ↑", "halo name0", "100%", Chart.TOP + 14, "end");
    if (down > 0) {
      chart.text("apart ↓", "halo name1", "100%", Chart.TOP + HEIGHT - 8, "end");
    }
    chart.end();
  }

  private static void bar(
      Html html, Chart chart, Scale x, Scale y, WeightBin bin, long count, String style) {
    if (count == 0) {
      return;
    }
    double foot = chart.y(y.share(0));
    double top = chart.y(y.share(count));
    double from = x.share(bin.from());
    html.empty(
        "rect",
        "class",
        style,
        "x",
        Numbers.across(from),
        "width",
        Numbers.across((x.share(bin.to()) - from) * 0.9),
        "y",
        Numbers.length(Math.min(foot, top)),
        "height",
        Numbers.length(Math.max(0.7, Math.abs(foot - top))));
  }

  private static String words(List<WeightBin> bins) {
    long together = bins.stream().mapToLong(WeightBin::together).sum();
    long apart = bins.stream().mapToLong(WeightBin::apart).sum();
    return "From "
        + Words.bits(bins.getFirst().from())
        + " to "
        + Words.bits(bins.getLast().to())
        + " bits. "
        + Numbers.counted(together, "pair is", "pairs are")
        + " of one cluster, "
        + Numbers.counted(apart, "is", "are")
        + " not.";
  }
}
