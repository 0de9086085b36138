package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.AnswerWay;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** How and when the person got the answer. */
record CloseForm(
    @Nullable @NotNull(message = "rights.way.missing") AnswerWay way,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable Long version) {}
