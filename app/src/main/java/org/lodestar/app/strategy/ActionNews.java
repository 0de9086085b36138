package org.lodestar.app.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new about an action.
 *
 * @param before how it stood at the moment asked about; null where it did not stand yet
 * @param done milestones that were done since, by title
 * @param word what somebody says of it now; null where nobody says that it is worse than its days
 * @param day that it is due later than it ever was; null where it is not
 */
public record ActionNews(
    @Nullable ActionStanding before,
    List<String> done,
    @Nullable StandingWord word,
    @Nullable MovedDay day) {
  public ActionNews {
    done = List.copyOf(done);
  }
}
