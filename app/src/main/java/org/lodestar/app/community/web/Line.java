package org.lodestar.app.community.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;

/** A line of a list; without an address it is words alone. */
public record Line(String title, @Nullable String href, String facts, @Nullable Mark mark) {}
