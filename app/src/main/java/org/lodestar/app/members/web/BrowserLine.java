package org.lodestar.app.members.web;

import java.util.UUID;

/**
 * A browser in which a worker is known, on their settings.
 *
 * @param text since when, when it was last used, and whether it is the one in hand
 * @param forget the words of the button that forgets it
 * @param isNew whether the worker has not said yet that it was they
 */
public record BrowserLine(UUID id, String text, String forget, boolean isNew) {}
