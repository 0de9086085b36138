package org.lodestar.app.publications;

/**
 * What an analyst says in a section, in their own words.
 *
 * @param open for everybody, a paragraph on each line
 * @param closed for partners only
 * @param nothing why there is nothing to say; empty where something is said
 */
public record ProfileWords(
    ProfileSection section, String open, String closed, String nothing, long version) {
  /** Nothing yet. */
  public static ProfileWords none(ProfileSection section) {
    return new ProfileWords(section, "", "", "", 0);
  }

  /** Whether something is said, or why nothing is. */
  public boolean isAnswered() {
    return says() || !nothing.isEmpty();
  }

  /** Whether something is said. */
  public boolean says() {
    return !open.isEmpty() || !closed.isEmpty();
  }
}
