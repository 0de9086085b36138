package org.lodestar.app.retention.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** When a hold is looked at again. */
record ReviewForm(
    @Nullable @ReadableDate(required = true) TypedDate reviewOn, @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"), Asked.date(page, "retention.hold.reviewNext").named("reviewOn"));
  }
}
