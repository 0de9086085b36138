package org.lodestar.app.strategy;

import java.time.Instant;
import java.util.UUID;

/**
 * That an update of an action waits to be taken over.
 *
 * @param pass link with which it was written
 */
public record WaitingUpdate(PlanAction action, UUID pass, Instant sentAt) {}
