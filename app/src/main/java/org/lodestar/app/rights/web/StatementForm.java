package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** What a person says about an entry that stays as it is. */
record StatementForm(
    @Nullable @NotBlank(message = "rights.statement.part.missing") String part,
    @Nullable @Size(max = 2000, message = "rights.tooLong") String quote,
    @Nullable
        @NotBlank(message = "rights.statement.words.missing")
        @Size(max = 5000, message = "rights.tooLong")
        String words,
    @Nullable @ReadableDate(required = true) TypedDate madeOn) {}
