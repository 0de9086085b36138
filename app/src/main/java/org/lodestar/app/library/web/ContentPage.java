package org.lodestar.app.library.web;

/**
 * A page of plain words.
 *
 * @param numbers the helplines it may show
 */
public record ContentPage(Numbers numbers) {}
