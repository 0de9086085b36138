package org.lodestar.linkage.report;

import java.util.List;
import org.lodestar.linkage.explain.ClusterGraph;
import org.lodestar.linkage.explain.Graph;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Tables;

/** One cluster drawn: records as dots with their list and number, pairs as lines between them. */
final class ClusterPicture {
  private static final double HEIGHT = 200;
  private static final double EDGE = 26;
  private static final int MOST_RECORDS = 24;
  private static final int MOST_LINKS = 90;

  private ClusterPicture() {}

  /** Larger ones would be a thicket. */
  static boolean isDrawn(ClusterGraph cluster) {
    return cluster.records().size() <= MOST_RECORDS && cluster.graph().links().size() <= MOST_LINKS;
  }

  static void write(Html html, ClusterGraph cluster) {
    html.open("figure", "class", "cluster");
    html.open("figcaption")
        .element("strong", "Cluster " + cluster.cluster())
        .text(" " + words(cluster))
        .close();
    if (isDrawn(cluster)) {
      draw(html, cluster);
      Tables.folded(
          html,
          "Pairs of cluster " + cluster.cluster(),
          HEADS,
          cluster.graph().links().stream().map(link -> row(cluster, link)).toList());
    } else {
      html.element("p", "Too large to draw. Look for it in clusters.csv.", "class", "note");
    }
    html.close().line();
  }

  private static final List<String> HEADS = List.of("Record", "Record", "#Bits", "Bridge");

  private static List<String> row(ClusterGraph cluster, Graph.Link link) {
    return List.of(
        Words.record(cluster.records().get(link.a())),
        Words.record(cluster.records().get(link.b())),
        Words.bits(link.weight()),
        isBridge(cluster, link) ? "yes" : "");
  }

  private static boolean isBridge(ClusterGraph cluster, Graph.Link link) {
    return cluster.bridges().stream().anyMatch(at -> cluster.graph().links().get(at) == link);
  }

  private static String words(ClusterGraph cluster) {
    Graph graph = cluster.graph();
    return "%s, %s, density %s, centralisation %s, %s"
        .formatted(
            Numbers.counted(cluster.records().size(), "record", "records"),
            Numbers.counted(graph.links().size(), "pair", "pairs"),
            Numbers.trimmed(graph.density(), 2),
            Numbers.trimmed(graph.centralisation(), 2),
            cluster.bridges().isEmpty()
                ? "no bridge"
                : Numbers.counted(cluster.bridges().size(), "bridge", "bridges"));
  }

  private static void draw(Html html, ClusterGraph cluster) {
    String id = html.nextId();
    html.open(
        "svg",
        "class",
        "graph",
        "width",
        "100%",
        "height",
        Numbers.length(HEIGHT),
        "role",
        "img",
        "aria-labelledby",
        id + "t " + id + "d");
    html.element("title", "Cluster " + cluster.cluster(), "id", id + "t");
    html.element("desc", words(cluster), "id", id + "d");
    double[][] at = Layout.of(cluster.graph());
    List<Graph.Link> links = cluster.graph().links();
    for (int i = 0; i < links.size(); i++) {
      Graph.Link link = links.get(i);
      html.empty(
          "line",
          "class",
          cluster.bridges().contains(i) ? "bridge" : "link",
          "x1",
          x(at, link.a()),
          "y1",
          y(at, link.a(), 0),
          "x2",
          x(at, link.b()),
          "y2",
          y(at, link.b(), 0),
          "stroke-width",
          Numbers.length(Math.clamp(link.weight() / 6, 1.25, 3.5)));
    }
    for (int node = 0; node < cluster.records().size(); node++) {
      html.empty("circle", "class", "node", "cx", x(at, node), "cy", y(at, node, 0), "r", "5");
      html.element(
          "text",
          Words.record(cluster.records().get(node)),
          "class",
          "halo",
          "x",
          x(at, node),
          "y",
          y(at, node, -9),
          "text-anchor",
          "middle");
    }
    html.close().line();
  }

  private static String x(double[][] at, int node) {
    return Numbers.across(0.12 + 0.76 * at[0][node]);
  }

  private static String y(double[][] at, int node, double by) {
    return Numbers.length(EDGE + (HEIGHT - EDGE - 12) * at[1][node] + by);
  }
}
