package org.lodestar.app.concerns.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Fact;

/**
 * How many began the public report on a day in a language, and how many of these sent it.
 *
 * @param language of the page on which they began
 * @param begun who sent a first answer
 * @param ended those of them who sent the report, whenever they did
 */
public record FormDay(LocalDate day, Language language, int begun, int ended) {
  /** What is told: that a report that was begun is over, and whether it was sent. */
  public static final String KIND = "journey.ended";

  /** As many as are counted in a language on one day. */
  public static final int MOST = 200;

  public FormDay {
    if (ended < 0 || ended > begun) {
      throw new IllegalArgumentException("Nobody gets to the end who never began");
    }
  }

  /** Whether people did that; so many in one language on one day are a program. */
  public boolean isBelieved() {
    return begun < MOST;
  }

  /**
   * What it tells the ledger: one for each that was begun, by its month and never its day; nothing
   * where it is not believed.
   */
  public List<Fact> facts() {
    return isBelieved()
        ? Stream.concat(
                Collections.nCopies(ended, fact("YES")).stream(),
                Collections.nCopies(begun - ended, fact("NO")).stream())
            .toList()
        : List.of();
  }

  private Fact fact(String completed) {
    return Fact.of(KIND, YearMonth.from(day))
        .with("completed", completed)
        .with("language", language.name());
  }
}
