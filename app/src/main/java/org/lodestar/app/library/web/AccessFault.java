package org.lodestar.app.library.web;

/**
 * Something that does not work yet for people who need aids.
 *
 * @param since words for the day since which it is known
 */
public record AccessFault(String words, String since) {}
