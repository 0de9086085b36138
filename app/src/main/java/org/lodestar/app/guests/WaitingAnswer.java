package org.lodestar.app.guests;

import java.time.Instant;
import java.util.UUID;

/** That something a guest wrote waits; not what. */
public record WaitingAnswer(UUID pass, UUID object, Instant sentAt) {}
