package org.lodestar.app.support;

import java.time.LocalDate;

/**
 * How long one waits for a service before asking again; set locally.
 *
 * @param from the day from which it holds
 * @param acknowledge days after sending
 * @param decide days after the acknowledgement, and after each time it was chased
 * @param waiting days on a waiting list whose end nobody has named
 * @param confirmed whether the practice lead has confirmed it
 */
public record Standard(
    LocalDate from, int acknowledge, int decide, int waiting, boolean confirmed) {}
