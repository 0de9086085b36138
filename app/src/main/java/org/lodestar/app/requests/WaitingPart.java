package org.lodestar.app.requests;

import java.time.Instant;
import java.util.UUID;

/** That a partner without an account wrote its part, and nobody has looked at it; not what. */
public record WaitingPart(UUID request, String reference, UUID pass, Instant sentAt) {}
