package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.NotesRequest.State;

/** The answer to a request for notes. */
record AnswerForm(
    @Nullable @NotNull(message = "sharing.request.state.missing") State state,
    @Nullable @Size(max = 3000, message = "sharing.tooLong") String answer,
    @Nullable Long version) {}
