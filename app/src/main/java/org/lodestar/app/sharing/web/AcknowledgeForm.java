package org.lodestar.app.sharing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** When somebody outside said that the document arrived. */
record AcknowledgeForm(@Nullable @ReadableDate(required = true) TypedDate on) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.date(page, "sharing.acknowledge.on"));
  }

  static AcknowledgeForm fresh(LocalDate today) {
    return new AcknowledgeForm(TypedDate.of(today));
  }
}
