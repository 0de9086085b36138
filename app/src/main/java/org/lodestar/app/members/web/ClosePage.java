package org.lodestar.app.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asked once more before an organisation is closed.
 *
 * @param people who would be out with their next click
 * @param fault key of the reason why it was not done, null before
 */
public record ClosePage(UUID id, String name, int people, @Nullable String fault) {}
