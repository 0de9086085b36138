package org.lodestar.app.requests.domain;

import org.lodestar.app.requests.table.PartStanding;

/**
 * A part that was asked for and is not wholly given by the table.
 *
 * @param code by what figures are divided; {@code year} for the years as a whole
 * @param name the same in words; empty where our own words say it
 * @param standing why it is not
 */
public record MissingPart(String code, String name, PartStanding standing) {}
