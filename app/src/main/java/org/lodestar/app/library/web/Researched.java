package org.lodestar.app.library.web;

/**
 * That people outside the team were asked about this site.
 *
 * @param when the day and how many they were, in words
 * @param method how they were asked, in English, as all that follows
 * @param changed what was changed by it; empty where nothing was
 */
public record Researched(String when, String method, String learned, String changed) {}
