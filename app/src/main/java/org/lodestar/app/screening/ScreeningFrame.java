package org.lodestar.app.screening;

/**
 * Where the pages of a screening lead.
 *
 * @param start the first page
 * @param signs takes place and age and asks for signs
 * @param result takes the signs and answers
 * @param report takes everything along into a report; empty where there is none
 * @param take takes everything along into what somebody tells a worker; empty where there is none
 */
public record ScreeningFrame(
    String start, String signs, String result, String report, String take) {}
