package org.lodestar.app.places;

import java.time.LocalDate;

/**
 * What is said of an edition that is loaded.
 *
 * @param source who published it, and under which name
 * @param publishedOn the day on which it was published
 * @param authority code of the local authority of which it tells
 */
public record Loading(String source, LocalDate publishedOn, String authority) {}
