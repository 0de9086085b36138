package org.lodestar.app.concerns.web;

/**
 * Where the pages of a screening lead.
 *
 * @param start the first page
 * @param signs takes place and age and asks for signs
 * @param result takes the signs and answers
 * @param report takes everything along into a report
 */
public record ScreeningFrame(String start, String signs, String result, String report) {}
