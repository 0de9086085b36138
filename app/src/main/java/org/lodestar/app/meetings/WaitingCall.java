package org.lodestar.app.meetings;

import java.util.UUID;

/** A meeting that waits for an answer. */
public record WaitingCall(UUID meeting, String reference, boolean urgent) {}
