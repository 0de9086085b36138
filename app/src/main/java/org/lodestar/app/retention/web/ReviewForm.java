package org.lodestar.app.retention.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** When a hold is looked at again. */
record ReviewForm(
    @Nullable @ReadableDate(required = true) TypedDate reviewOn, @Nullable Long version) {}
