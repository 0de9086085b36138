package org.lodestar.app.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new about an action.
 *
 * @param before how it stood at the moment asked about; null where it did not stand yet
 * @param worst how it stood since, where that was worse than then and now; else null
 * @param done milestones that were done since, by title
 * @param word what somebody says of it now; null where nobody says that it is worse than its days
 * @param day that it is due later than it ever was; null where it is not
 * @param given that it was given its first day since; null where it was not
 * @param waits partners for whom it waits
 * @param steps milestones that are due later than they ever were, unless they were done before
 */
public record ActionNews(
    @Nullable ActionStanding before,
    @Nullable ActionStanding worst,
    List<String> done,
    @Nullable StandingWord word,
    @Nullable MovedDay day,
    @Nullable DayMove given,
    List<MovedStep> steps,
    List<PartnerWait> waits) {
  public ActionNews {
    waits = List.copyOf(waits);
    done = List.copyOf(done);
    steps = List.copyOf(steps);
  }
}
