package org.lodestar.app.pathway;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Service;

/**
 * Whom to ring for a step, as things stand today.
 *
 * @param service from the directory
 * @param instead what to do for now in place of ringing it; null when things run as usual
 */
public record Contact(Service service, @Nullable String instead) {}
