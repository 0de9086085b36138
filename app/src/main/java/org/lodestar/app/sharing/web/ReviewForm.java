package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a second person found when they looked at an urgent share; or what a newer version changes.
 */
record ReviewForm(
    @Nullable @Size(max = 1000, message = "sharing.tooLong") String words,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String changed,
    @Nullable Long version) {}
