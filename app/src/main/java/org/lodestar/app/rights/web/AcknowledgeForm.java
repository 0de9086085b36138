package org.lodestar.app.rights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** When somebody who complains was told that we have it. */
record AcknowledgeForm(
    @Nullable @ReadableDate(required = true) TypedDate on, @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(Asked.kept("version"), Asked.date(page, "rights.acknowledged").named("on"));
  }
}
