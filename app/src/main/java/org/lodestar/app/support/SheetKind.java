package org.lodestar.app.support;

/**
 * Sheets of a person's file. A sheet is never changed: each time it is written anew, the newest
 * counts and the earlier ones stay readable.
 */
public enum SheetKind {
  /** What might happen to the person, how likely it is, and what protects them. */
  RISK("risk"),
  /** What the person and others do to keep them safe. */
  SAFETY_PLAN("safety-plan"),
  /** One area of need; the topic says which. */
  NEED("need"),
  /** Who calls, when, as whom, and what they do if somebody else answers. */
  CALL_PLAN("call-plan"),
  /** Support under the national contract for adult victims (MSVCC): entered, left, with whom. */
  CONTRACT("support-contract"),
  /** An independent guardian for a trafficked child (ICTG). */
  GUARDIAN("guardian"),
  /** How the person comes back to a life of their own, with reviews after move-on. */
  MOVE_ON("move-on"),
  /** How the person is some months after move-on; the topic says how many. */
  REVIEW("review"),
  /** Whether the person agrees to score outcomes; written by its own verbs, never as a sheet. */
  SCORING("scoring");

  private final String slug;

  SheetKind(String slug) {
    this.slug = slug;
  }

  /** As it stands in addresses. */
  public String slug() {
    return slug;
  }

  /** Whether it is read and written on the pages of sheets. */
  public boolean isOpen() {
    return this != SCORING;
  }

  /** Whether a person has several of them, by topic. */
  public boolean hasTopics() {
    return this == NEED || this == REVIEW;
  }
}
