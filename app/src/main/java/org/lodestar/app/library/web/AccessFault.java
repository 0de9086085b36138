package org.lodestar.app.library.web;

/**
 * Something that does not work yet for people who need aids, or did not.
 *
 * @param means for whom it is a wall, and what they can do meanwhile
 * @param when words for the day since which it is known, or on which it was put right
 */
public record AccessFault(String words, String means, String when) {}
