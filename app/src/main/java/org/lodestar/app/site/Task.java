package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/**
 * A line of a task list. Without an address it cannot be started yet; without a tone the status is
 * plain text.
 */
public record Task(
    String name,
    @Nullable String hint,
    @Nullable String href,
    String status,
    @Nullable String tone) {}
