package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the reporter writes to us. */
public record AnswerForm(
    @Nullable
        @NotBlank(message = "concerns.mailbox.answer.missing")
        @Size(max = 10_000, message = "concerns.long")
        String text) {}
