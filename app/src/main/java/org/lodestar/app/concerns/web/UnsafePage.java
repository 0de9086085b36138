package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.form.Frame;

/**
 * What a reporter reads before they tell us that they are no longer safe.
 *
 * @param staffedHours when somebody reads it, in plain words; may be empty
 */
public record UnsafePage(Frame frame, String receiver, String staffedHours) {}
