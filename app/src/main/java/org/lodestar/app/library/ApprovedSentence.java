package org.lodestar.app.library;

import java.time.LocalDate;
import org.lodestar.app.site.Language;

/**
 * A sentence that may be said today, as it was approved.
 *
 * @param key by which pages, posters and frames ask for it
 * @param language that it is written in
 * @param text with the numbers of the directory in their places
 * @param expires the last day on which it may be said
 */
public record ApprovedSentence(String key, Language language, String text, LocalDate expires) {}
