package org.lodestar.app.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.review.ReviewAnswer;

/** What the writer did about a point. */
record PointAnswerForm(
    @NotNull(message = "referral.answer.deed.missing") ReviewAnswer.@Nullable Deed deed,
    @Size(max = 2000, message = "referral.answer.words.long") @Nullable String words) {}
