package org.lodestar.app.meetings.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Half-written minutes, kept on the server for their writer alone. Named by their address. */
@Component
class MinuteDrafts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CaseDrafts drafts;

  MinuteDrafts(CaseDrafts drafts) {
    this.drafts = drafts;
  }

  /** Where the minutes of an item are written. */
  static String address(UUID meeting, UUID item) {
    return Addresses.meeting(meeting) + "/items/" + item + "/minutes";
  }

  void save(Worker worker, Meeting meeting, UUID item, Written typed) {
    drafts.save(
        worker,
        meeting.caseFile(),
        null,
        address(meeting.id(), item),
        PersonalText.of(JSON.writeValueAsString(typed)));
  }

  Optional<Written> open(Worker worker, Meeting meeting, UUID item) {
    return drafts
        .open(worker, meeting.caseFile(), null, address(meeting.id(), item))
        .flatMap(MinuteDrafts::read);
  }

  /** A draft of an older make of the form is no draft. */
  private static Optional<Written> read(PersonalText text) {
    try {
      return Optional.of(JSON.readValue(text.text(), Written.class));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  void discard(Worker worker, Meeting meeting, UUID item) {
    drafts.discard(worker, meeting.caseFile(), null, address(meeting.id(), item));
  }
}
