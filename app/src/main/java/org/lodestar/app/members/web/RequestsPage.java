package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table;

/**
 * Accounts that wait for a second administrator.
 *
 * @param table to tick; null when none waits
 */
public record RequestsPage(@Nullable Table table, @Nullable String fault) {}
