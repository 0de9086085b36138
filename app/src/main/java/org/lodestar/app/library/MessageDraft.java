package org.lodestar.app.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A text as an editor wants it.
 *
 * @param number that it shall have
 * @param expires the last day on which it may be said; null for a translation
 */
public record MessageDraft(
    String key,
    Message.Audience audience,
    String owner,
    Language language,
    int number,
    String words,
    @Nullable LocalDate expires) {}
