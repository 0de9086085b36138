package org.lodestar.linkage.report;

import java.util.Arrays;
import org.lodestar.linkage.explain.Graph;

/**
 * Places for the nodes of a graph: those that are linked near each other, the others apart
 * (Fruchterman and Reingold 1991). Begins on a circle and draws nothing by chance, so that the same
 * graph always looks the same.
 */
final class Layout {
  private static final int ROUNDS = 250;

  private final Graph graph;
  private final double[] x;
  private final double[] y;

  private Layout(Graph graph) {
    this.graph = graph;
    x = new double[graph.nodes()];
    y = new double[graph.nodes()];
  }

  /** Across and down for each node, each from 0 to 1. */
  static double[][] of(Graph graph) {
    Layout layout = new Layout(graph);
    layout.settle();
    return new double[][] {spread(layout.x), spread(layout.y)};
  }

  private void settle() {
    for (int i = 0; i < x.length; i++) {
      double angle = 2 * Math.PI * i / x.length;
      // Not quite a circle: on a perfect one forces may hold each other in a bad place.
      x[i] = Math.cos(angle) * (1 + 0.01 * (i % 3));
      y[i] = Math.sin(angle) * (1 + 0.01 * (i % 5));
    }
    double length = Math.sqrt(4.0 / Math.max(1, x.length));
    for (int round = 0; round < ROUNDS; round++) {
      step(length, 0.2 * (1 - round / (double) ROUNDS));
    }
  }

  private void step(double length, double most) {
    double[] toX = new double[x.length];
    double[] toY = new double[x.length];
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < a; b++) {
        push(a, b, length * length / square(a, b), toX, toY);
      }
    }
    for (Graph.Link link : graph.links()) {
      push(link.a(), link.b(), -Math.sqrt(square(link.a(), link.b())) / length, toX, toY);
    }
    for (int i = 0; i < x.length; i++) {
      double size = Math.max(1e-9, Math.hypot(toX[i], toY[i]));
      x[i] += toX[i] / size * Math.min(size, most);
      y[i] += toY[i] / size * Math.min(size, most);
    }
  }

  private double square(int a, int b) {
    return Math.max(1e-6, (x[a] - x[b]) * (x[a] - x[b]) + (y[a] - y[b]) * (y[a] - y[b]));
  }

  private void push(int a, int b, double by, double[] toX, double[] toY) {
    toX[a] += by * (x[a] - x[b]);
    toY[a] += by * (y[a] - y[b]);
    toX[b] -= by * (x[a] - x[b]);
    toY[b] -= by * (y[a] - y[b]);
  }

  private static double[] spread(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    return Arrays.stream(values)
        .map(value -> high - low < 1e-6 ? 0.5 : (value - low) / (high - low))
        .toArray();
  }
}
