package org.lodestar.app.concerns;

import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/**
 * What a worker wrote about whoever called or wrote; lies with who reported.
 *
 * @param kind how they are placed to know; null when not asked
 * @param safeToTalk whether they could speak safely
 * @param ifCut what was agreed in case the line drops; empty for nothing
 * @param source the whole e-mail; empty where there was none
 */
public record Caller(@Nullable CallerKind kind, Known safeToTalk, String ifCut, String source) {
  private static final Caller NOTHING = new Caller(null, Known.NOT_KNOWN, "", "");

  /** Nothing was written about them. */
  public static Caller nothing() {
    return NOTHING;
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Caller[personal]";
  }
}
