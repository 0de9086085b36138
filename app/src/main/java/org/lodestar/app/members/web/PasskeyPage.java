package org.lodestar.app.members.web;

import org.jspecify.annotations.Nullable;

/**
 * Asks a device for a passkey.
 *
 * @param toSign what it is to sign
 * @param site where passkeys belong to
 * @param to where to go afterwards
 * @param fault key of what was wrong before; null at first
 */
public record PasskeyPage(String toSign, String site, String to, @Nullable String fault) {}
