package org.lodestar.app.files;

import java.time.Instant;

/**
 * That something was found; never in which file.
 *
 * @param signatures with which it was found; zero when that is not known
 */
public record FoundFile(Instant at, Found how, int signatures) {}
