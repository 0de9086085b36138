package org.lodestar.prevalence.shrink;

import java.util.concurrent.CancellationException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Hamiltonian Monte Carlo (Neal 2011) in coordinates in which the posterior near its top is a round
 * normal: a path of a quarter turn then forgets where it began, and draws are nearly independent.
 */
final class EffectChain {
  /** Of a step, as long as paths are mostly accepted. */
  private static final double LONGEST = 0.55;

  private static final double QUARTER_TURN = Math.PI / 2;
  private static final int TUNING = 200;
  private static final int BETWEEN_LOOKS = 256;

  private final Effects.Room room;
  private final Top top;
  private final UniformRandomProvider chance;
  private final SharedStateContinuousSampler normal;
  private final double[] effects;
  private final double[] gradient;
  private final double[] place;
  private final double[] push;
  private final double[] momentum;
  private double height;
  private double longest = LONGEST;

  EffectChain(Effects posterior, Top top, UniformRandomProvider chance) {
    this.room = posterior.room();
    this.top = top;
    this.chance = chance;
    this.normal = ZigguratSampler.NormalizedGaussian.of(chance);
    int size = posterior.size();
    this.effects = new double[size];
    this.gradient = new double[size];
    this.place = new double[size];
    this.push = new double[size];
    this.momentum = new double[size];
    tune();
  }

  /** Begins somewhere by chance, and shortens the step until most paths are accepted. */
  private void tune() {
    for (int i = 0; i < place.length; i++) {
      place[i] = normal.sample();
    }
    height = look();
    int accepted;
    do {
      accepted = 0;
      for (int path = 0; path < TUNING; path++) {
        accepted += path() ? 1 : 0;
      }
      longest = accepted < 0.7 * TUNING ? longest * 0.7 : longest;
    } while (accepted < 0.7 * TUNING && longest > 0.01);
  }

  /** Effects at the present place: the top and L'^-1 place. */
  private double look() {
    System.arraycopy(place, 0, effects, 0, place.length);
    top.spread().solveTransposed(effects);
    for (int i = 0; i < effects.length; i++) {
      effects[i] += top.effects()[i];
    }
    double density = room.logDensity(effects, gradient);
    System.arraycopy(gradient, 0, push, 0, push.length);
    top.spread().solve(push);
    return density;
  }

  /**
   * Draws, each written as a row of effects.
   *
   * @param rows filled one after the other
   */
  void draw(double[][] rows) {
    for (int draw = 0; draw < rows.length; draw++) {
      path();
      System.arraycopy(effects, 0, rows[draw], 0, effects.length);
      if (draw % BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
    }
  }

  private boolean path() {
    double[] from = place.clone();
    double[] effectsBefore = effects.clone();
    double[] pushBefore = push.clone();
    double energy = -height;
    for (int i = 0; i < momentum.length; i++) {
      momentum[i] = normal.sample();
      energy += momentum[i] * momentum[i] / 2;
    }
    double end = leapfrog();
    double after = -end;
    for (double each : momentum) {
      after += each * each / 2;
    }
    if (Math.log(1 - chance.nextDouble()) < energy - after) {
      height = end;
      return true;
    }
    System.arraycopy(from, 0, place, 0, from.length);
    System.arraycopy(effectsBefore, 0, effects, 0, from.length);
    System.arraycopy(pushBefore, 0, push, 0, from.length);
    return false;
  }

  private double leapfrog() {
    double step = longest * (0.8 + 0.2 * chance.nextDouble());
    int steps = (int) Math.ceil(QUARTER_TURN / step);
    double reached = height;
    kick(step / 2);
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < place.length; j++) {
        place[j] += step * momentum[j];
      }
      reached = look();
      kick(i == steps - 1 ? step / 2 : step);
    }
    return reached;
  }

  private void kick(double step) {
    for (int i = 0; i < momentum.length; i++) {
      momentum[i] += step * push[i];
    }
  }
}
