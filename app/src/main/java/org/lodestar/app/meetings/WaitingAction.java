package org.lodestar.app.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** An action that waits, with the reference of its meeting; nothing of what it says. */
public record WaitingAction(UUID action, UUID meeting, String reference, LocalDate due) {}
