package org.lodestar.app.site;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.site.Table.Part;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Frame;
import org.lodestar.charts.Grid;

/**
 * A chart on a page or a printed document: its drawings, and its table out of the same figures.
 *
 * @param id of its own on the page
 */
public record ShownChart(String id, Chart chart) {
  /** For a desk. The library escapes what it writes. */
  public Content wide() {
    return output -> output.writeContent(chart.svg(Frame.WIDE, id + "w"));
  }

  /** For a phone. */
  public Content narrow() {
    return output -> output.writeContent(chart.svg(Frame.NARROW, id + "n"));
  }

  /** For paper. */
  public Content printed() {
    return output -> output.writeContent(chart.printed());
  }

  /** The same figures in words. */
  public Table table() {
    Grid grid = chart.table();
    List<Part<List<String>>> parts =
        IntStream.range(0, grid.heads().size())
            .mapToObj(i -> Part.<List<String>>words(grid.heads().get(i), row -> row.get(i)))
            .toList();
    return Table.of(chart.title(), grid.rows(), parts);
  }
}
