package org.lodestar.app.casework.web;

/**
 * A rule that stands against what was asked for.
 *
 * @param key of its words
 */
public record RefusedPage(String key) {}
