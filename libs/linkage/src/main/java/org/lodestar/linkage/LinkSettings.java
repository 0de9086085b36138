package org.lodestar.linkage;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.cluster.OneToOne;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.propose.Proposal;
import org.lodestar.linkage.train.Learning;

/**
 * How a linkage is carried out, beside the model.
 *
 * @param type which pairs can be matches
 * @param threshold probability above which a pair speaks for one entity
 * @param shown pairs with at least this probability are told
 * @param threads how many work at once
 * @param seed of everything that is drawn by chance, so that a run can be repeated
 * @param pairsEach how many pairs may be looked at for each record, when rules are proposed
 * @param duplicateFree names of the lists in which each entity stands once at most
 * @param oneToOne how each record gets one partner at most in each other list; null where it may
 *     have several
 * @param learning how probabilities are learnt
 * @param frequencies shares of values known from elsewhere, by column and value
 */
public record LinkSettings(
    LinkType type,
    double threshold,
    double shown,
    int threads,
    long seed,
    double pairsEach,
    Set<String> duplicateFree,
    @Nullable OneToOne oneToOne,
    Learning learning,
    Map<String, Map<String, Double>> frequencies) {
  public static final int USUAL_THREADS = 2;

  private static final double EVEN_ODDS = 0.5;
  private static final double SHOWN = 0.01;

  public LinkSettings {
    duplicateFree = Set.copyOf(duplicateFree);
    frequencies = Map.copyOf(frequencies);
    if (!(threshold > 0 && threshold < 1)) {
      throw new LinkageException(
          "The threshold is " + threshold + ", but a probability between 0 and 1 is needed.");
    }
    if (threads < 1) {
      throw new LinkageException("At least one thread must work, not " + threads + ".");
    }
    if (oneToOne != null && type != LinkType.LINK_ONLY) {
      throw new LinkageException(
          "One to one is for lists that are linked with each other only (--type link): within a list"
              + " nothing is one to one.");
    }
  }

  /** What every linkage has; probabilities are learnt as usual, each record may have several. */
  public LinkSettings(
      LinkType type,
      double threshold,
      double shown,
      int threads,
      long seed,
      double pairsEach,
      Set<String> duplicateFree) {
    this(
        type,
        threshold,
        shown,
        threads,
        seed,
        pairsEach,
        duplicateFree,
        null,
        Learning.usual(),
        Map.of());
  }

  /**
   * The usual ones: a pair is a match when it is likelier than not. Where lists are only linked
   * with each other, each is taken to be free of duplicates.
   */
  public static LinkSettings usual(LinkType type, Set<String> sources) {
    return new LinkSettings(
        type,
        EVEN_ODDS,
        SHOWN,
        USUAL_THREADS,
        1,
        Proposal.USUAL_PAIRS,
        type == LinkType.LINK_ONLY ? sources : Set.of());
  }

  public LinkSettings withThreshold(double newThreshold) {
    return new LinkSettings(
        type,
        newThreshold,
        Math.min(shown, newThreshold),
        threads,
        seed,
        pairsEach,
        duplicateFree,
        oneToOne,
        learning,
        frequencies);
  }

  public LinkSettings withOneToOne(@Nullable OneToOne newOneToOne) {
    return with(newOneToOne, learning, frequencies);
  }

  public LinkSettings withLearning(Learning newLearning) {
    return with(oneToOne, newLearning, frequencies);
  }

  public LinkSettings withFrequencies(Map<String, Map<String, Double>> newFrequencies) {
    return with(oneToOne, learning, newFrequencies);
  }

  private LinkSettings with(
      @Nullable OneToOne newOneToOne,
      Learning newLearning,
      Map<String, Map<String, Double>> newFrequencies) {
    return new LinkSettings(
        type,
        threshold,
        shown,
        threads,
        seed,
        pairsEach,
        duplicateFree,
        newOneToOne,
        newLearning,
        newFrequencies);
  }
}
