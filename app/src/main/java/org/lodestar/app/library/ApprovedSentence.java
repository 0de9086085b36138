package org.lodestar.app.library;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.lodestar.app.site.Language;

/**
 * A sentence that may be said today, as it was approved.
 *
 * @param key by which pages, posters and frames ask for it
 * @param audience for whom it is written
 * @param language that it is written in
 * @param text with the numbers of the directory in their places
 * @param expires the last day on which it may be said
 */
public record ApprovedSentence(
    String key, Message.Audience audience, Language language, String text, LocalDate expires) {
  /** Stems of words that name a crime, who does one, who suffers one or who prosecutes it. */
  private static final Pattern CRIME =
      Pattern.compile(
          "slave|traffick|smuggl|exploit|servitude|victim|survivor|abus|crime|criminal|offend|"
              + "offence|police|illegal|\\braped?\\b|\\bgangs?\\b|prostitut|forced (?:labour|work)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Whether somebody who is exploited may read it beside the one who holds them: it is written for
   * them and names no crime.
   */
  public boolean isDiscreet() {
    return audience == Message.Audience.EXPLOITED && !CRIME.matcher(text).find();
  }
}
