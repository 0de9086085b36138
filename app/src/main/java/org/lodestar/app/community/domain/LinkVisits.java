package org.lodestar.app.community.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody followed a short link, or a program looked where it leads: what draws a small
 * picture of it in a chat, lists pages or fetches ahead. What a browser says of itself is looked at
 * and kept nowhere.
 */
public final class LinkVisits {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?<!cu)bot(?:[^a-z]|$)|crawl|spider|slurp|preview|externalhit|whatsapp|headless|fetch"
              + "|monitor|curl|wget|python|java/|httpclient|okhttp|go-http|libwww");

  private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview");

  private LinkVisits() {}

  /**
   * Whether it counts.
   *
   * @param agent as what a browser, or a program, gives itself out; null where it does not
   * @param purpose why it asks; null where somebody does
   */
  public static boolean counts(String method, @Nullable String agent, @Nullable String purpose) {
    return method.equals("GET")
        && agent != null
        && !agent.isBlank()
        && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find()
        && (purpose == null || !AHEAD.matcher(purpose.toLowerCase(Locale.ROOT)).find());
  }
}
