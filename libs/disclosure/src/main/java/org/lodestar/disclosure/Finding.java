package org.lodestar.disclosure;

/**
 * What the analyst should know before publishing.
 *
 * @param code a word for programs
 * @param text a sentence for people; it names rows, and no count
 */
public record Finding(String code, String text) {
  /** An earlier release gives it away already; leaving it out here changes nothing. */
  public static final String ALREADY_PUBLIC = "already-public";

  /** Earlier releases bound it more closely than is safe; it is not made worse than need be. */
  public static final String ALREADY_BOUNDED = "already-bounded";

  /**
   * All people of a group stand in one cell, so that whoever is in the group is known to be in it.
   */
  public static final String GROUP = "group";

  /** Counts were rounded so that totals are further off than one base. */
  public static final String FAR_TOTAL = "far-total";

  /** Totals were rounded each by itself and may not be the sum of their parts. */
  public static final String NOT_ADDITIVE = "not-additive";
}
