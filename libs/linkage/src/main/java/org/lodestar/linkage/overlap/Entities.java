package org.lodestar.linkage.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which atoms are one entity, drawn at random by the weights (Gibbs sampling; Geman and Geman
 * 1984): one atom after the other leaves its entity and joins one of those near it, or none, each
 * with the odds {@code 2^w}, where w is nearly the mean weight of the pairs between them, and alone
 * with the chance that an entity of so many records has no others.
 *
 * <p>The mean and not the sum: pairs of one record with two records of one entity say nearly the
 * same, and that any two records are rarely of one entity must not be held against it twice.
 */
final class Entities {
  /** How much of the weight is that of the heaviest pair; the rest is the mean. */
  private static final double HEAVIEST = 0.3;

  private final Atoms atoms;
  private final int shut;
  private final int[] entity;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Integer> empty = new ArrayList<>();
  private final int[] doubtful;

  /**
   * Begins with the clusters.
   *
   * @param shut lists in which each entity stands once at most, bit by bit
   */
  Entities(Atoms atoms, int shut) {
    this.atoms = atoms;
    this.shut = shut;
    entity = new int[atoms.size()];
    Map<Integer, Integer> byCluster = new HashMap<>();
    for (int atom = 0; atom < entity.length; atom++) {
      int number = byCluster.computeIfAbsent(atoms.cluster(atom), _ -> byCluster.size());
      if (number == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(number).add(atom);
      entity[atom] = number;
    }
    doubtful =
        IntStream.range(0, entity.length)
            .filter(atom -> atoms.neighbours(atom).length > 0 || isWithOthers(atom))
            .toArray();
  }

  private boolean isWithOthers(int atom) {
    return members.get(entity[atom]).size() > 1;
  }

  /** Every atom in doubt once. */
  void sweep(SplittableRandom random) {
    for (int atom : doubtful) {
      move(atom, random);
    }
  }

  private void move(int atom, SplittableRandom random) {
    int old = entity[atom];
    members.get(old).remove((Integer) atom);
    if (members.get(old).isEmpty()) {
      empty.add(old);
    }
    Set<Integer> near = new LinkedHashSet<>();
    if (!members.get(old).isEmpty()) {
      near.add(old);
    }
    for (int other : atoms.neighbours(atom)) {
      near.add(entity[other]);
    }
    List<Integer> choices = new ArrayList<>();
    List<Double> odds = new ArrayList<>();
    double alone = atoms.alone(atom);
    double all = alone;
    for (int each : near) {
      if (isOpen(atom, each)) {
        double of = Math.pow(2, weight(atom, each)) * (isDouble(atom, each) ? alone : 1);
        choices.add(each);
        odds.add(of);
        all += of;
      }
    }
    double drawn = random.nextDouble() * all - alone;
    int chosen = -1;
    for (int i = 0; i < choices.size() && drawn >= 0; i++) {
      chosen = choices.get(i);
      drawn -= odds.get(i);
    }
    join(atom, chosen < 0 ? nobody() : chosen);
  }

  private int nobody() {
    if (empty.isEmpty()) {
      members.add(new ArrayList<>());
      return members.size() - 1;
    }
    return empty.removeLast();
  }

  private void join(int atom, int into) {
    members.get(into).add(atom);
    entity[atom] = into;
  }

  /**
   * Whether a list would have the entity twice. That somebody stands on other lists as well makes
   * it no likelier that a list has them twice, so it is not weighed against being alone.
   */
  private boolean isDouble(int atom, int into) {
    return members.get(into).stream()
        .anyMatch(other -> (atoms.lists(other) & atoms.lists(atom)) != 0);
  }

  private boolean isOpen(int atom, int into) {
    int taken = atoms.lists(atom) & shut;
    for (int other : members.get(into)) {
      if ((atoms.lists(other) & taken) != 0) {
        return false;
      }
    }
    return true;
  }

  private double weight(int atom, int into) {
    double sum = 0;
    double pairs = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int other : members.get(into)) {
      Atoms.Between between = atoms.between(atom, other);
      sum += between.sum();
      most = Math.max(most, between.most());
      pairs += (double) atoms.records(atom) * atoms.records(other);
    }
    return HEAVIEST * most + (1 - HEAVIEST) * sum / pairs;
  }

  /** The atoms of each entity. */
  List<List<Integer>> all() {
    return members;
  }
}
