package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an action waits for a partner: a fact, without blame.
 *
 * @param body null where a link asks somebody whose organisation is no body of the register
 * @param asked what is asked of it; empty where a link asks
 * @param again when it is asked again
 * @param pass the link by which somebody is asked; null where none is
 */
public record PartnerWait(
    UUID id,
    UUID action,
    @Nullable UUID body,
    String asked,
    LocalDate since,
    LocalDate again,
    @Nullable UUID pass,
    long version) {}
