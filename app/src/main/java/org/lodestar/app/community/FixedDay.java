package org.lodestar.app.community;

import java.time.LocalDate;

/**
 * A day, or some, on which others speak of it too.
 *
 * @param source who set it
 * @param remembered whether only memory vouches for it
 */
public record FixedDay(
    String name, LocalDate begins, LocalDate ends, String source, boolean remembered) {}
