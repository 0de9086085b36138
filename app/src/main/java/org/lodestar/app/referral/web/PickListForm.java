package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** A file for a pick-list. */
record PickListForm(
    @NotNull(message = "referral.lists.list.missing") @Nullable PickList list,
    @NotBlank(message = "referral.lists.source.missing")
        @Size(max = 200, message = "referral.lists.source.long")
        @Nullable String source,
    @ReadableDate(message = "referral.lists.dated.wrong", required = true)
        @Nullable TypedDate dated,
    @NotBlank(message = "referral.lists.file.missing")
        @Size(max = 600_000, message = "referral.lists.file.long")
        @Nullable String rows) {}
