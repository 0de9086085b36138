package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table;

/**
 * What would follow from the answers about how large the partnership is.
 *
 * @param size in words
 * @param table of all, with what would change; what is open stays and says so
 * @param sum of the hours then, beside those that there are
 * @param advice what goes off besides, and what does not and why; null where the hours are enough
 * @param changes whether a press would switch anything
 */
public record FitPage(
    String size, Table table, String sum, @Nullable String advice, boolean changes, long version) {}
