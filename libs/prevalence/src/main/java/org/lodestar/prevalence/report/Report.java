package org.lodestar.prevalence.report;

import java.util.List;
import org.lodestar.page.Page;
import org.lodestar.prevalence.answer.Answer;

/** The answer on one page; it is the same for the same answer. */
public final class Report {
  private static final String CARE =
      "A figure for people whom nobody has seen rests on assumptions that no data can test. Give the"
          + " range, the lower bound and the assumptions together, or none of them.";

  private static final String NO_TOTAL =
      "No total is shown, because it could not be trusted. The page says why, and what would help.";

  private Report() {}

  /** The page as a document of HTML. */
  public static String of(Answer answer) {
    boolean shown = answer.publishable();
    return new Page(
            "How many are on no list",
            answer.table().lists(),
            shown ? CARE : NO_TOTAL,
            !shown,
            List.of(
                new AnswerPart(answer),
                new AssumedPart(answer),
                new ListsPart(answer),
                new MethodsPart(answer),
                new VariantsPart(answer),
                new UntestablePart(answer),
                new ConsistencyPart(answer),
                new LogPart(answer)))
        .html();
  }
}
