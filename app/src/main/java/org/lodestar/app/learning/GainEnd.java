package org.lodestar.app.learning;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That somebody came to the end of a course for the first time, and nothing of who it was.
 *
 * @param words code of the words in which they were asked
 * @param tier level of training
 * @param before how many questions they had right before; null where they were not asked then
 * @param asked how many questions were asked before
 * @param after how many of the same questions they had right at the end
 * @param sureBefore how sure they were, from one to five; null where nobody asked
 * @param sureAfter the same at the end
 * @param closing each question that closes the course, and whether they had it right
 */
public record GainEnd(
    String course,
    String words,
    String tier,
    YearMonth month,
    @Nullable Integer before,
    int asked,
    int after,
    @Nullable Integer sureBefore,
    @Nullable Integer sureAfter,
    Map<String, Boolean> closing) {
  public GainEnd {
    closing = Map.copyOf(closing);
  }
}
