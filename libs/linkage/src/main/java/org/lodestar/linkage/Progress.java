package org.lodestar.linkage;

/** Told what is being done, before it is done. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (_, _) -> {};

  /**
   * The next stage.
   *
   * @param stage a word: propose, train, predict, cluster
   * @param words what is known of it
   */
  void at(String stage, String words);
}
