package org.lodestar.app.meetings.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.meetings.face.MeetingWaiting;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** How many meetings one worker called whose minutes are not agreed. */
@Component
class MeetingsInHand implements OpenWork {
  private static final int PLACE = 4;

  private final MeetingWaiting waiting;

  MeetingsInHand(MeetingWaiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public String code() {
    return "MEETINGS";
  }

  @Override
  public List<String> with(UUID worker, Page page) {
    int open = waiting.countToMinute(worker);
    return open == 0 ? List.of() : List.of(page.t("meetings.open.minutes", open));
  }
}
