package org.lodestar.prevalence.fit;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The multinomial profile likelihood of the number of people in all (Cormack 1992): with the unseen
 * given, all other parameters are at their best. Takes the model for true. Of one thread.
 */
public final class Profile {
  /** Fewer unseen than this are none. */
  private static final double NONE = 1e-6;

  /** More than this are without end. */
  private static final double WITHOUT_END = 1e15;

  private final Fitter fitter;
  private final Design design;
  private final Factorials factorials;
  private final long people;
  private final double unseen;
  private final double greatest;

  private Profile(CaptureTable table, Model model, Factorials factorials, double dark) {
    this.fitter = new Fitter(table.size());
    this.fitter.load(table);
    this.design = Design.on(model, _ -> true);
    this.factorials = factorials;
    this.people = table.people();
    this.unseen = best(dark);
    this.greatest = logLik(Math.max(unseen, NONE));
  }

  /**
   * Works the best number out.
   *
   * @throws IllegalArgumentException where the model has no estimate on this table
   */
  public static Profile of(CaptureTable table, Model model, Factorials factorials) {
    Fit fit = Fit.of(table, model);
    if (!fit.exists()) {
      throw new IllegalArgumentException(model + " has no estimate: " + fit.status());
    }
    return new Profile(table, model, factorials, fit.dark());
  }

  /** People in all at the greatest likelihood; a little below the Poisson estimate. */
  public double total() {
    return people + unseen;
  }

  /**
   * All numbers that a likelihood-ratio test does not refuse.
   *
   * @param level such as 0.95
   * @return from the people seen up; without end where the likelihood does not fall far enough
   */
  public Interval interval(double level) {
    double least = greatest - ChiSquaredDistribution.of(1).inverseCumulativeProbability(level) / 2;
    return new Interval(people + low(least), people + high(least));
  }

  /**
   * How far the log-likelihood lies below its greatest where so many people are given.
   *
   * @param all more than the people seen
   */
  public double fall(double all) {
    return greatest - logLik(all - people);
  }

  private double logLik(double given) {
    fitter.fitGiven(design, given);
    return -fitter.deviance() / 2 + factorials.logWays(given, people + given);
  }

  /** Slope of the likelihood; at its best every other parameter adds nothing to it. */
  private double slope(double given) {
    fitter.fitGiven(design, given);
    return Math.log(fitter.dark() / given) + factorials.slope(given, people + given);
  }

  /** At the Poisson estimate the likelihood falls already: the best lies a little below. */
  private double best(double dark) {
    double above = dark;
    while (slope(above) > 0) {
      above *= 1.5;
    }
    double below = 0.95 * above;
    while (slope(below) < 0) {
      below *= 0.95;
      if (below < NONE) {
        return 0;
      }
    }
    return root(this::slope, below, above);
  }

  private double low(double least) {
    double below = unseen;
    while (below > NONE && logLik(below) > least) {
      below *= 0.8;
    }
    return below <= NONE ? 0 : root(x -> logLik(x) - least, below, below / 0.8);
  }

  private double high(double least) {
    double above = Math.max(unseen, 1);
    while (above < WITHOUT_END && logLik(above) > least) {
      above *= 1.25;
    }
    return above >= WITHOUT_END
        ? Double.POSITIVE_INFINITY
        : root(x -> logLik(x) - least, above / 1.25, above);
  }

  /** Where a function changes its sign: the rule of Illinois on the log of the unseen. */
  private static double root(DoubleUnaryOperator function, double low, double high) {
    double a = Math.log(low);
    double b = Math.log(high);
    double atA = function.applyAsDouble(low);
    double atB = function.applyAsDouble(high);
    double moved = Math.abs(b - a);
    for (int step = 0; step < 100 && atB != 0 && moved > 1e-14; step++) {
      double c = b - atB * (b - a) / (atB - atA);
      double atC = function.applyAsDouble(Math.exp(c));
      moved = Math.abs(c - b);
      boolean crossed = atC * atB < 0;
      atA = crossed ? atB : atA / 2;
      a = crossed ? b : a;
      b = c;
      atB = atC;
    }
    return Math.exp(b);
  }
}
