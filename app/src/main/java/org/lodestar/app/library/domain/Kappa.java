package org.lodestar.app.library.domain;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement beyond chance. Empty where it cannot be told: without two answers to anything, or when
 * everybody always gives the same answer.
 */
public final class Kappa {
  private Kappa() {}

  /**
   * Fleiss' kappa among raters who need not be the same, nor as many, for each subject (Fleiss
   * 1971, with each subject's own number of raters).
   *
   * @param counts for each subject how many raters gave each answer
   */
  public static OptionalDouble fleiss(List<int[]> counts) {
    List<int[]> rated = counts.stream().filter(each -> sum(each) >= 2).toList();
    if (rated.isEmpty()) {
      return OptionalDouble.empty();
    }
    double observed = rated.stream().mapToDouble(Kappa::agreement).average().orElseThrow();
    double[] shares = shares(rated);
    double chance = Arrays.stream(shares).map(share -> share * share).sum();
    return chance >= 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - chance) / (1 - chance));
  }

  private static double agreement(int[] counts) {
    int raters = sum(counts);
    int squares = Arrays.stream(counts).map(count -> count * count).sum();
    return (double) (squares - raters) / (raters * (raters - 1));
  }

  private static double[] shares(List<int[]> rated) {
    double[] shares = new double[rated.getFirst().length];
    int all = rated.stream().mapToInt(Kappa::sum).sum();
    rated.forEach(
        counts -> {
          for (int answer = 0; answer < shares.length; answer++) {
            shares[answer] += (double) counts[answer] / all;
          }
        });
    return shares;
  }

  /**
   * Cohen's kappa of two raters for answers that have an order: two steps apart count twice as much
   * as one (linear weights, Cohen 1968).
   *
   * @param table how often the first gave answer i and the second answer j
   */
  public static OptionalDouble weighted(int[][] table) {
    int size = table.length;
    double all = Arrays.stream(table).mapToInt(Kappa::sum).sum();
    if (all == 0) {
      return OptionalDouble.empty();
    }
    double observed = 0;
    double chance = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int apart = Math.abs(i - j);
        observed += apart * table[i][j] / all;
        chance += apart * (sum(table[i]) / all) * (column(table, j) / all);
      }
    }
    return chance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / chance);
  }

  private static int column(int[][] table, int column) {
    return Arrays.stream(table).mapToInt(row -> row[column]).sum();
  }

  private static int sum(int[] counts) {
    return Arrays.stream(counts).sum();
  }
}
