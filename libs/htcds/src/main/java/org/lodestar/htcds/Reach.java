package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached: only what was confirmed to be safe belongs here, since the standard has
 * no place for the rules of its use.
 */
public record Reach(
    @Nullable String email,
    @Nullable String homePhone,
    @Nullable String mobilePhone,
    Address address) {
  /** No way is known. */
  public static Reach none() {
    return new Reach(null, null, null, Address.unknown());
  }

  /** How to find somebody is never printed by accident. */
  @Override
  public String toString() {
    return "Reach[]";
  }
}
