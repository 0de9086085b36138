package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** The day on which a meeting was held. */
record BeginForm(@Nullable @ReadableDate(required = true) TypedDate on, @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.date(page, "meetings.begin.on"));
  }
}
