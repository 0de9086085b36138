package org.lodestar.prevalence;

/** Told how far long work has come, from any thread. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (_, _, _) -> {};

  /**
   * Part of a stage is done.
   *
   * @param stage a word: stepwise, bic, dga, latent, bayes
   * @param done pieces done, of the pieces in all
   * @param of pieces in all
   */
  void at(String stage, long done, long of);
}
