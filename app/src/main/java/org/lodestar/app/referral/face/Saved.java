package org.lodestar.app.referral.face;

import org.lodestar.app.referral.form.Answers;

/** What came of saving a section. */
public sealed interface Saved {
  /** The version that the section has now. */
  long version();

  /** It was kept. */
  record Kept(long version) implements Saved {}

  /**
   * Somebody else saved the section since it was opened; nothing was kept.
   *
   * @param theirs what they saved
   */
  record Clash(long version, Answers theirs) implements Saved {}
}
