package org.lodestar.linkage.overlap;

/**
 * What is not known of the links between two lists, or within one. A link is a pair of records of
 * one cluster.
 *
 * @param one name of a list
 * @param other name of a later list, or the same for duplicates within it
 * @param linked pairs of records in one cluster
 * @param falseLinks how many of them are of two entities
 * @param missedLinks how many pairs of one entity are not linked
 */
public record ListPairEstimate(
    String one, String other, long linked, CountInterval falseLinks, CountInterval missedLinks) {
  /** Share of the links that are false; 0 where there are none. */
  public double falseShare() {
    return linked == 0 ? 0 : falseLinks.expected() / linked;
  }

  /** Share of the true pairs that are missed; 0 where none are expected. */
  public double missedShare() {
    double real = linked - falseLinks.expected() + missedLinks.expected();
    return real <= 0 ? 0 : missedLinks.expected() / real;
  }
}
