package org.lodestar.app.meetings.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** The day on which a meeting was held. */
record BeginForm(@Nullable @ReadableDate(required = true) TypedDate on, @Nullable Long version) {}
