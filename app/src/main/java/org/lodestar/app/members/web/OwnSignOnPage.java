package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;

/**
 * A worker's own link with the provider of sign-on.
 *
 * @param provider as workers know it; null where none is set up
 * @param since when it was linked, in words; null where it is not
 * @param away whether it could not be reached just now
 */
public record OwnSignOnPage(@Nullable String provider, @Nullable String since, boolean away) {}
