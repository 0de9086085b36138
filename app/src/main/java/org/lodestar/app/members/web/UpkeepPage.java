package org.lodestar.app.members.web;

/**
 * Something that is always on, and the hours that it takes.
 *
 * @param address of this page
 * @param says whether the reader may say how many hours it takes here
 * @param hours a month, as they count now
 * @param rests what our reckoning rests on
 */
public record UpkeepPage(
    String name, String address, boolean says, String hours, String rests, long version) {}
