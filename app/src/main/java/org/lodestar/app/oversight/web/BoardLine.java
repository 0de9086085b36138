package org.lodestar.app.oversight.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;

/** A line on a page of boards; without an address it is words alone. */
public record BoardLine(String title, @Nullable String href, String facts, @Nullable Mark mark) {}
