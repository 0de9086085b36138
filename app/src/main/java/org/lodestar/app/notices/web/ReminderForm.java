package org.lodestar.app.notices.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.notices.Reminder.Outcome;

/** What became of a reminder that a person saw to. */
public record ReminderForm(
    @NotNull(message = "notices.reminder.outcome.missing") @Nullable Outcome outcome) {}
