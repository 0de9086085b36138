package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where: any words, and a postcode or the beginning of one. */
public record WhereForm(
    @Nullable @Size(max = 2_000, message = "concerns.long") String place,
    @Nullable
        @Pattern(
            regexp = "(?i)|[A-Z]{1,2}[0-9][A-Z0-9]? ?([0-9]([A-Z]{2})?)?",
            message = "concerns.where.postcode.wrong")
        String postcode) {}
