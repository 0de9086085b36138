package org.lodestar.app.library.web;

/**
 * A page of plain words.
 *
 * @param numbers the helplines it may show
 * @param translated whether the page is written in the language that was asked for
 */
public record ContentPage(Numbers numbers, boolean translated) {}
