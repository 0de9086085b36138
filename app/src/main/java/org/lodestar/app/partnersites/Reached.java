package org.lodestar.app.partnersites;

import org.lodestar.app.outbound.Why;

/**
 * Whether a page could be read, and if not, why. Each has words: {@code partnersites.reached.…}.
 */
public enum Reached {
  READ,
  /** It asks for a password. */
  SIGN_IN,
  /** There is no page of this address any more. */
  GONE,
  /** It does not let us in; people may be told something else. */
  SHUT,
  /** The server answered with a fault of its own, or with nothing. */
  BROKEN,
  /** A file or a picture. */
  NOT_A_PAGE,
  /** It leads to another website. */
  MOVED,
  NOT_SECURE,
  /** It leads into our own network. */
  INSIDE,
  UNKNOWN_HOST,
  NO_CONNECTION,
  BAD_CERTIFICATE,
  TOO_SLOW,
  TOO_LARGE,
  UNREADABLE,
  /** The server wants no robots there. */
  NOT_WELCOME,
  /** It lies with us. */
  NOT_TRIED;

  /** Whether what was found says nothing about the page. */
  public boolean saysNothing() {
    return this == SHUT || this == NOT_WELCOME || this == NOT_TRIED;
  }

  /**
   * Whether it lies in the address that we listed: our editor looks into it, and the partner has
   * nothing to do about it yet.
   */
  public boolean isForUs() {
    return this == MOVED || this == NOT_SECURE || this == NOT_A_PAGE || this == INSIDE;
  }

  /** Whether it may as well be our own line that is down. */
  public boolean isMaybeOurs() {
    return this == UNKNOWN_HOST || this == NO_CONNECTION || this == TOO_SLOW || this == NOT_TRIED;
  }

  /** What it means for a page that there was no answer. */
  public static Reached of(Why why) {
    return switch (why) {
      case NOT_AN_ADDRESS, UNREADABLE -> UNREADABLE;
      case NOT_NAMED, TOO_MANY_REDIRECTS -> MOVED;
      case NOT_SECURE -> NOT_SECURE;
      case INSIDE -> INSIDE;
      case UNKNOWN_HOST -> UNKNOWN_HOST;
      case NO_CONNECTION -> NO_CONNECTION;
      case BAD_CERTIFICATE -> BAD_CERTIFICATE;
      case TOO_SLOW -> TOO_SLOW;
      case TOO_LARGE -> TOO_LARGE;
      case NOT_WELCOME -> NOT_WELCOME;
      case PROXY, BUSY -> NOT_TRIED;
    };
  }

  /** What a status of the web means; {@code READ} where something was handed over. */
  public static Reached of(int status) {
    return switch (status) {
      case 401, 403, 407, 429, 451 -> SHUT;
      case 404, 410 -> GONE;
      default -> status >= 200 && status < 300 ? READ : BROKEN;
    };
  }
}
