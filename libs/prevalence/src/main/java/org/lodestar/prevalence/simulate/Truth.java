package org.lodestar.prevalence.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.DiscreteProbabilityCollectionSampler;
import org.lodestar.prevalence.fit.Design;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * A made-up population: how likely a person is on exactly each set of lists.
 *
 * @param name in words
 * @param people in all, N
 * @param chances for each history, on no list ([0]) too; they add up to 1
 */
public record Truth(String name, int people, double[] chances) {
  public Truth {
    chances = chances.clone();
    double sum = Arrays.stream(chances).sum();
    if (!(Math.abs(sum - 1) < 1e-9) || Integer.bitCount(chances.length) != 1) {
      throw new IllegalArgumentException(chances.length + " chances that add up to " + sum);
    }
  }

  /** How many lists there are. */
  public int lists() {
    return Integer.numberOfTrailingZeros(chances.length);
  }

  /** One population: each person draws a history of their own. */
  public CaptureTable draw(UniformRandomProvider random) {
    List<Integer> histories = IntStream.range(0, chances.length).boxed().toList();
    DiscreteProbabilityCollectionSampler<Integer> sampler =
        new DiscreteProbabilityCollectionSampler<>(random, histories, chances);
    long[] counts = new long[chances.length];
    for (int person = 0; person < people; person++) {
      counts[sampler.sample()]++;
    }
    counts[0] = 0;
    return new CaptureTable(
        IntStream.range(0, lists()).mapToObj(list -> "L" + (list + 1)).toList(), counts);
  }

  /** Each list catches each person with its own chance, whatever the others do. */
  public static Truth independent(String name, int people, double... lists) {
    return new Truth(name, people, product(lists));
  }

  /**
   * Lists one and two are linked: who is on one is likelier on the other, by this log odds ratio;
   * the chance of each list alone stays.
   */
  public static Truth onePair(String name, int people, double logOdds, double... lists) {
    double both = both(lists[0], lists[1], Math.exp(logOdds));
    double[] pair = {1 - lists[0] - lists[1] + both, lists[0] - both, lists[1] - both, both};
    double[] others = product(Arrays.copyOfRange(lists, 2, lists.length));
    double[] chances = new double[1 << lists.length];
    for (int history = 0; history < chances.length; history++) {
      chances[history] = pair[history & 3] * others[history >> 2];
    }
    return new Truth(name, people, chances);
  }

  /** The chance of both for two margins and an odds ratio (a quadratic equation, Plackett 1965). */
  private static double both(double one, double other, double odds) {
    if (Math.abs(odds - 1) < 1e-12) {
      return one * other;
    }
    double b = 1 + (one + other) * (odds - 1);
    return (b - Math.sqrt(b * b - 4 * odds * (odds - 1) * one * other)) / (2 * (odds - 1));
  }

  /** The first list sends a share of its people on to the second. */
  public static Truth referral(String name, int people, double share, double... lists) {
    double[] chances = product(lists);
    for (int history = 0; history < chances.length; history++) {
      if ((history & 3) == 1) {
        double sent = chances[history] * share;
        chances[history] -= sent;
        chances[history | 2] += sent;
      }
    }
    return new Truth(name, people, chances);
  }

  /**
   * Two kinds of people that no list tells apart.
   *
   * @param share of the first kind
   * @param first how many times as likely as told the first kind is listed
   * @param second the same for the second kind
   */
  public static Truth twoClasses(
      String name, int people, double share, double first, double second, double... lists) {
    double[] one = product(Arrays.stream(lists).map(chance -> chance * first).toArray());
    double[] other = product(Arrays.stream(lists).map(chance -> chance * second).toArray());
    double[] chances = new double[one.length];
    Arrays.setAll(chances, history -> share * one[history] + (1 - share) * other[history]);
    return new Truth(name, people, chances);
  }

  /**
   * People as a model fitted to a table has them, those on no list too.
   *
   * @throws IllegalArgumentException where the model has no estimate on the table
   */
  public static Truth fitted(String name, CaptureTable table, Model model) {
    Fitter fitter = new Fitter(table.size());
    fitter.load(table);
    if (fitter.fit(Design.of(model)) != Status.EXISTS) {
      throw new IllegalArgumentException(model + " has no estimate");
    }
    double[] chances = new double[table.histories()];
    chances[0] = fitter.dark();
    for (int history = 1; history < chances.length; history++) {
      chances[history] = fitter.mean(history);
    }
    double all = Arrays.stream(chances).sum();
    return new Truth(
        name, (int) Math.round(all), Arrays.stream(chances).map(each -> each / all).toArray());
  }

  private static double[] product(double[] lists) {
    double[] chances = new double[1 << lists.length];
    for (int history = 0; history < chances.length; history++) {
      chances[history] = 1;
      for (int list = 0; list < lists.length; list++) {
        chances[history] *= (history >> list & 1) == 1 ? lists[list] : 1 - lists[list];
      }
    }
    return chances;
  }
}
