package org.lodestar.app.library.web;

/**
 * When a material is looked at again.
 *
 * @param on the day, in words
 * @param late whether that day has passed
 * @param looked who looked at it last and when, in words; empty where nobody has
 * @param words where it is written in other languages; empty where it is in English alone
 */
public record ToolkitReview(
    String code, String title, String on, boolean late, String looked, String words) {}
