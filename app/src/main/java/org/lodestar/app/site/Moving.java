package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/** A press with nothing to say but which version was looked at. */
public record Moving(@Nullable Long version) {}
