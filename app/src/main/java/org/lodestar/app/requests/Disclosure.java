package org.lodestar.app.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What everybody reads of a request that was answered.
 *
 * @param id of the request
 * @param organisation whose it is
 * @param question in our words
 * @param withTable whether the table of the answer stands beside it
 */
public record Disclosure(
    UUID id,
    UUID organisation,
    String reference,
    String question,
    InformationAnswer answer,
    LocalDate answered,
    boolean withTable) {}
