package org.lodestar.app.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What everybody reads of a request that was answered.
 *
 * @param id of the request
 * @param question in our words
 * @param withTable whether the table of the answer stands beside it
 * @param listed whether it is on the list now
 */
public record Disclosure(
    UUID id,
    String reference,
    String question,
    InformationAnswer answer,
    LocalDate answered,
    boolean withTable,
    boolean listed) {}
