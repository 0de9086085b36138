package org.lodestar.app.oversight.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;

/**
 * An action in a list.
 *
 * @param mark how it stands, or what came of it; null in a draft
 * @param facts the four Ps, years, who, until when
 */
public record ActionLine(String href, String title, @Nullable Mark mark, String facts) {}
