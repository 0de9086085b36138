package org.lodestar.prevalence.latent;

import java.util.concurrent.CancellationException;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * One chain of the Gibbs sampler of Manrique-Vallier (Biometrics 72, 2016), step by step as in the
 * theory page. No number of unseen is refused.
 */
final class LatentChain {
  /** Shape and rate of the prior of alpha. */
  private static final double A = 0.25;

  private static final double B = 0.25;

  /** Cells of so few people are split one by one. */
  private static final int FEW = 3;

  private static final int BETWEEN_LOOKS = 256;

  private final Histories histories;
  private final Classes classes;
  private final UniformRandomProvider chance;
  private final Binomials binomials;
  private final Gammas gammas;
  private final Crowd crowd;
  private final double[] logRest;
  private final double[] own;
  private final double[] fromHereOn;
  private double alpha;
  private long unseen;

  LatentChain(Histories histories, int size, UniformRandomProvider chance) {
    this.histories = histories;
    this.classes = new Classes(histories, size);
    this.chance = chance;
    this.binomials = new Binomials(chance);
    this.gammas = new Gammas(chance);
    this.crowd = new Crowd(histories.lists, size);
    this.logRest = new double[size];
    this.own = new double[size];
    this.fromHereOn = new double[size];
    scatter();
  }

  /** Chains begin far apart, so that their agreement means something. */
  private void scatter() {
    alpha = Math.exp(-3 + 4 * chance.nextDouble());
    drawShares(0);
    for (int j = 0; j < histories.lists; j++) {
      double most = Math.pow(chance.nextDouble(), 2);
      for (int k = 0; k < classes.size; k++) {
        classes.listed[j * classes.size + k] = 0.001 + 0.99 * most * chance.nextDouble();
      }
    }
  }

  /**
   * So many sweeps.
   *
   * @param keep takes every {@link LatentSettings#THINNING}th number of people, from a place on
   * @return the place after the last one kept
   */
  int run(int sweeps, double[] keep, int place) {
    int next = place;
    for (int sweep = 1; sweep <= sweeps; sweep++) {
      sweep();
      if (sweep % LatentSettings.THINNING == 0) {
        keep[next++] = histories.people + unseen;
      }
      if (sweep % BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
    }
    return next;
  }

  /** Classes with somebody in them. */
  int occupied() {
    return crowd.occupied();
  }

  private void sweep() {
    classes.refresh();
    unseen = gammas.failures(histories.people, Math.min(classes.unlisted(), 1 - 1e-12));
    crowd.clear();
    split(0, unseen);
    for (int cell = 1; cell < histories.size(); cell++) {
      split(cell, histories.counts[cell]);
    }
    crowd.changePlaces(classes.share, logRest, chance);
    drawLists();
    double logLast = drawShares(histories.people + unseen);
    alpha = gammas.draw(A + classes.size - 1) / (B - logLast);
  }

  /** The people of a cell fall to classes, each class against all later ones. */
  private void split(int cell, long people) {
    classes.cumulate(cell, own, fromHereOn);
    int history = histories.history[cell];
    if (people <= FEW) {
      oneByOne(history, (int) people);
      return;
    }
    long left = people;
    for (int k = 0; k < classes.size - 1 && left > 0; k++) {
      long here = binomials.draw(left, Math.min(1, own[k] / fromHereOn[k]));
      if (here > 0) {
        crowd.join(history, k, here);
        left -= here;
      }
    }
    if (left > 0) {
      crowd.join(history, classes.size - 1, left);
    }
  }

  private void oneByOne(int history, int people) {
    for (int person = 0; person < people; person++) {
      double u = chance.nextDouble() * fromHereOn[0];
      int k = 0;
      while (k < classes.size - 1 && u >= own[k]) {
        u -= own[k++];
      }
      crowd.join(history, k, 1);
    }
  }

  private void drawLists() {
    for (int at = 0; at < crowd.in.length; at++) {
      long in = crowd.in[at];
      classes.listed[at] = gammas.betaAfter(in, crowd.members[at % classes.size] - in);
    }
  }

  /** Breaks the stick, so many being in all classes; gives back the log of the last piece. */
  private double drawShares(long all) {
    long after = all;
    double left = 1;
    double logLeft = 0;
    for (int k = 0; k < classes.size - 1; k++) {
      after -= crowd.members[k];
      double rest = logRest(crowd.members[k], alpha + after);
      logRest[k] = rest;
      classes.share[k] = -left * Math.expm1(rest);
      logLeft += rest;
      left *= Math.exp(rest);
    }
    classes.share[classes.size - 1] = left;
    return logLeft;
  }

  /** log(1 - V) of V ~ Beta(1 + many, rest). */
  private double logRest(long many, double rest) {
    if (many == 0) {
      return Math.log(gammas.uniform()) / rest;
    }
    double taken = gammas.drawLog(1.0 + many);
    double kept = gammas.drawLog(rest);
    double greater = Math.max(taken, kept);
    return kept - greater - Math.log1p(Math.exp(Math.min(taken, kept) - greater));
  }
}
