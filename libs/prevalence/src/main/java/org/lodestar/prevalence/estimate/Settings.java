package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.select.AllModels;
import org.lodestar.prevalence.select.Stepwise;

/**
 * What is chosen for a run, all of it told in the answer.
 *
 * @param methods to be asked
 * @param model to be fitted as it is; null where none is given
 * @param order the greatest number of lists that a term of a model searched for may hold; 0 for the
 *     usual one: all for 2 and 3 lists, 3 for 4 and 5, 2 for 6
 * @param replicates tables drawn again; 0 for no bootstrap, and no interval that would need one
 * @param seed of everything that is drawn
 * @param threshold at which a pair is added step by step (Chan, Silverman and Vincent 2021: 0.02)
 * @param delta prior mass of a cell in the averaging over graphs; null for 2 to the power of minus
 *     lists
 */
public record Settings(
    Set<Method> methods,
    @Nullable Model model,
    int order,
    int replicates,
    long seed,
    double threshold,
    @Nullable Double delta) {
  public static final int USUAL_REPLICATES = 1_000;
  private static final int MOST_REPLICATES = 1_000_000;

  public Settings {
    methods =
        methods.isEmpty()
            ? Set.of()
            : java.util.Collections.unmodifiableSet(EnumSet.copyOf(methods));
    if (replicates < 0 || replicates > MOST_REPLICATES) {
      throw new PrevalenceException(
          "Replicates are 0, for no bootstrap, to " + MOST_REPLICATES + "; 1000 is usual.");
    }
    if (!(threshold > 0 && threshold < 1)) {
      throw new PrevalenceException(
          "The threshold is a probability between 0 and 1, such as 0.02.");
    }
    if (delta != null && !(delta > 0 && delta <= 100)) {
      throw new PrevalenceException(
          "Delta, the prior mass of a cell, is above 0 and at most 100; 2 to the power of minus the"
              + " number of lists is usual.");
    }
    if (order < 0 || order == 1) {
      throw new PrevalenceException(
          "The order is how many lists a term may hold: 2 or more, below the number of lists.");
    }
  }

  /** Every method as it is usual. */
  public static Settings usual(long seed) {
    Set<Method> all = EnumSet.allOf(Method.class);
    all.remove(Method.MODEL);
    return new Settings(all, null, 0, USUAL_REPLICATES, seed, Stepwise.USUAL, null);
  }

  /** The order for so many lists. */
  public int order(int lists) {
    return Math.min(order == 0 ? AllModels.usualOrder(lists) : order, lists - 1);
  }

  /** Delta for so many lists. */
  public double delta(int lists) {
    return delta == null ? Math.pow(2, -lists) : delta;
  }

  /** What was chosen, a sentence each. */
  List<String> words(int lists) {
    List<String> words = new ArrayList<>();
    words.add(
        "Methods: " + methods.stream().map(Method::key).collect(Collectors.joining(", ")) + ".");
    words.add("Seed " + seed + "; " + replicates + " tables drawn again for each bootstrap.");
    words.add(
        String.format(
            Locale.UK,
            "A pair is added step by step below %s; models searched have terms of up to %d lists;"
                + " delta of the averaging over graphs is %s.",
            plain(threshold),
            order(lists),
            plain(delta(lists))));
    if (model != null) {
      words.add("The model " + model.text() + " was given.");
    }
    return words;
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(Double.toString(number)).toPlainString();
  }
}
