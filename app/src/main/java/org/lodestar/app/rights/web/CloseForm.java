package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.AnswerWay;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** How and when the person got the answer. */
record CloseForm(
    @Nullable @NotNull(message = "rights.way.missing") AnswerWay way,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.kept("version"),
        Asked.radios(page, "rights.way", AnswerWay.BY_HAND, AnswerWay.AS_ASKED).large(),
        Asked.date(page, "rights.closed").named("on"));
  }
}
