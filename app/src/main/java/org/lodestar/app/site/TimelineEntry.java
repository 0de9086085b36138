package org.lodestar.app.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened: what, who, when, and more words if there are any. */
public record TimelineEntry(String title, String by, Instant at, @Nullable String text) {}
