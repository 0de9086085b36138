package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;

/**
 * Making new recovery codes.
 *
 * @param few that few are left; null where enough are
 * @param to where somebody goes on who came here from signing in; else null
 */
public record MakeCodesPage(@Nullable String few, @Nullable String to) {}
