package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is called. Whoever's name is not in two parts puts all of it into {@code first}.
 *
 * @param title position in an organisation
 */
public record Naming(
    @Nullable String salutation,
    @Nullable String first,
    @Nullable String middle,
    @Nullable String second,
    @Nullable String title) {
  /** No name is known. */
  public static Naming unknown() {
    return new Naming(null, null, null, null, null);
  }

  /** A name is never printed by accident. */
  @Override
  public String toString() {
    return "Naming[]";
  }
}
