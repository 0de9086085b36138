package org.lodestar.app.meetings.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** Organisations to invite. */
record InviteForm(@Nullable Set<@Nullable UUID> organisations) {
  static List<Asked> asked(Page page, List<Option> organisations) {
    return List.of(Asked.boxes(page, "meetings.invite.whom", organisations).named("organisations"));
  }
}
