package org.lodestar.app.concerns.web;

/**
 * What a reporter reads before they tell us that they are no longer safe.
 *
 * @param staffedHours when somebody reads it, in plain words; may be empty
 */
public record UnsafePage(Frame frame, String receiver, String staffedHours) {}
