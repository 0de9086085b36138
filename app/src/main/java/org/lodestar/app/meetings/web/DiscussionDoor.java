package org.lodestar.app.meetings.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.face.MeetingLists;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/**
 * A strategy discussion is called where meetings are called, once; that it was held does the step.
 */
@Component
class DiscussionDoor implements StepDoor {
  private final MeetingLists meetings;

  DiscussionDoor(MeetingLists meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<CasePanel.Action> door(UUID caseFile, UUID person, StepCode code, Page page) {
    return code == StepCode.STRATEGY_DISCUSSION
        ? Optional.of(
            meetings
                .discussionCalled(person)
                .map(
                    called ->
                        new CasePanel.Action(
                            page.t("meetings.discussion.called", page.dateTime(called.getValue())),
                            Addresses.meeting(called.getKey())))
                .orElseGet(() -> toCall(caseFile, person, page)))
        : Optional.empty();
  }

  private static CasePanel.Action toCall(UUID caseFile, UUID person, Page page) {
    return new CasePanel.Action(
        page.t("meetings.discussion.door"),
        Addresses.file(caseFile)
            + "/meetings/new?kind="
            + MeetingKind.STRATEGY_DISCUSSION
            + "&about="
            + person);
  }
}
