package org.lodestar.app.meetings.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.springframework.stereotype.Component;

/** Somebody about whom agencies met is not removed as added in error: others have read the name. */
@Component
class TalkedAbout implements PersonRemoval {
  private final MeetingRows meetings;
  private final ClockRows clocks;

  TalkedAbout(MeetingRows meetings, ClockRows clocks) {
    this.meetings = meetings;
    this.clocks = clocks;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return meetings.countAbout(person) > 0
        ? Optional.of("meetings.rule.personInMeeting")
        : Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    clocks.delete(person);
  }
}
