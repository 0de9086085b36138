package org.lodestar.app.concerns.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.Frame;

/**
 * What a reporter reads before they tell us that they are no longer safe, and after.
 *
 * @param reader who reads it, as it is at this minute; null when there is nobody
 */
public record UnsafePage(Frame frame, @Nullable ReaderPage reader) {}
