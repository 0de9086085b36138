package org.lodestar.app.worries.web;

import org.lodestar.app.screening.ScreeningResultPage;

/**
 * A log that is safely stored, with what to do next.
 *
 * @param id of the log, by which the telephone forgets its draft
 * @param receiver who reads it
 */
public record FieldSentPage(String id, String receiver, ScreeningResultPage advice) {}
