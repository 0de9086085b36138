package org.lodestar.app.partnersites;

import org.lodestar.app.directory.NumberSlip;

/**
 * A number on a page that is nearly that of a helpline, so that whoever rings it reaches nobody.
 *
 * @param kind what is wrong with it
 * @param written as it stands on the page
 * @param meant as the directory has it
 */
public record NearMiss(NumberSlip kind, String written, String meant) {}
