package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Answer;

/** What the case team found and did. */
record AnswerForm(
    @Nullable @NotNull(message = "rights.answer.missing") Answer answer,
    @Nullable @Size(max = 3000, message = "rights.tooLong") String reasons,
    @Nullable @Size(max = 2000, message = "rights.tooLong") String letter,
    @Nullable Long version) {}
