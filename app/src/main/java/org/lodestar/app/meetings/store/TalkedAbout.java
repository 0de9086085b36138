package org.lodestar.app.meetings.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.springframework.stereotype.Component;

/** Somebody about whom agencies met is not removed as added in error: others have read the name. */
@Component
class TalkedAbout implements PersonRemoval {
  private final MeetingRows meetings;

  TalkedAbout(MeetingRows meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return meetings.countAbout(person) > 0
        ? Optional.of("meetings.rule.personInMeeting")
        : Optional.empty();
  }

  @Override
  public void remove(UUID person) {
    // Whoever was talked about is refused above, so nothing is held about anybody else.
  }
}
