package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/** A line of a list; without an address it is words alone. */
public record Line(String title, @Nullable String href, String facts, @Nullable Mark mark) {}
