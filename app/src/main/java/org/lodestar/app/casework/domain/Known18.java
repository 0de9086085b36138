package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** Whether somebody was under 18 at some time while they were exploited. */
public final class Known18 {
  private static final int ADULT_AT = 18;

  private Known18() {}

  /**
   * Yes or no only where the dates leave no doubt; a disputed date of birth tells nothing.
   *
   * @param episodes of this person
   */
  public static Known duringExploitation(PersonDetails person, List<Episode> episodes) {
    if (person.age().status() == AgeStatus.UNDER_18 && !episodes.isEmpty()) {
      return Known.YES;
    }
    UncertainDate born = person.birthDisputed() ? new UncertainDate.Unknown() : person.birth();
    List<Known> each = episodes.stream().map(episode -> during(episode, born)).toList();
    if (each.contains(Known.YES)) {
      return Known.YES;
    }
    return each.isEmpty() || each.contains(Known.NOT_KNOWN) ? Known.NOT_KNOWN : Known.NO;
  }

  private static Known during(Episode episode, UncertainDate born) {
    if (episode.began() instanceof UncertainDate.AgedAt began) {
      return Known.of(began.age() < ADULT_AT);
    }
    Optional<LocalDate> latestStart = episode.began().latest(born);
    Optional<LocalDate> earliestStart = episode.began().earliest(born);
    Optional<LocalDate> adultFrom = born.earliest().map(day -> day.plusYears(ADULT_AT));
    Optional<LocalDate> adultFor = born.latest().map(day -> day.plusYears(ADULT_AT));
    if (latestStart.isPresent() && adultFrom.isPresent()) {
      if (latestStart.get().isBefore(adultFrom.get())) {
        return Known.YES;
      }
    }
    if (earliestStart.isPresent() && adultFor.isPresent()) {
      if (!earliestStart.get().isBefore(adultFor.get())) {
        return Known.NO;
      }
    }
    return Known.NOT_KNOWN;
  }
}
