package org.lodestar.app.outbound;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of another server.
 *
 * @param purpose for which a room named the server ({@link Destinations})
 * @param to the whole address, as it came; it is looked at before anything is asked
 * @param accept what kind of answer is wanted
 * @param form what is sent, already encoded; null where something is only fetched
 * @param authorization who asks; sent to this one address and never along a redirect
 * @param robots whether the server's wishes about robots are kept to (RFC 9309)
 */
public record Call(
    String purpose,
    String to,
    String accept,
    @Nullable String form,
    @Nullable String authorization,
    boolean robots,
    Limits limits) {
  /** Fetches something. */
  public static Call get(String purpose, String to, String accept, Limits limits) {
    return new Call(purpose, to, accept, null, null, false, limits);
  }

  /** Sends a form; such a call follows no redirect. */
  public static Call post(String purpose, String to, String accept, String form, Limits limits) {
    return new Call(purpose, to, accept, form, null, false, limits);
  }

  /** The same, saying who asks. */
  public Call as(@Nullable String who) {
    return new Call(purpose, to, accept, form, who, robots, limits);
  }

  /** The same, where the server has nothing against it. */
  public Call whereWelcome() {
    return new Call(purpose, to, accept, form, authorization, true, limits);
  }

  /** What is asked, and of whom, stays out of logs. */
  @Override
  public String toString() {
    return "Call[" + purpose + "]";
  }
}
