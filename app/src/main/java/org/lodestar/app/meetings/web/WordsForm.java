package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text, such as a contribution. */
record WordsForm(
    @Nullable
        @NotBlank(message = "meetings.words.missing")
        @Size(max = 15000, message = "meetings.tooLong")
        String words,
    @Nullable Long version) {}
