package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table;

/**
 * What the partnership uses.
 *
 * @param always what cannot be switched off, with the hours that it takes
 * @param sum of the hours of what is on, and of what there is
 * @param advice what to switch off above the hours that there are; null where they are enough
 * @param size how large the partnership is; null before anybody has answered
 * @param second who acts when the lead is away; empty before anybody has answered
 */
public record UsesPage(
    Table table,
    Table always,
    String sum,
    @Nullable String advice,
    @Nullable String size,
    String second) {}
