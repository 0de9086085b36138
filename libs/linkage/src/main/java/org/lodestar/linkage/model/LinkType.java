package org.lodestar.linkage.model;

/** Which pairs can be matches at all. */
public enum LinkType {
  /** Records of one list, or of all lists taken as one. */
  DEDUPE_ONLY,
  /** Records of different lists only. */
  LINK_ONLY,
  /** Both. */
  LINK_AND_DEDUPE;

  /** Whether two records of these lists may be one entity. */
  public boolean allows(int source, int other) {
    return this != LINK_ONLY || source != other;
  }
}
