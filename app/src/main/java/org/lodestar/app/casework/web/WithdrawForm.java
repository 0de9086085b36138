package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Taking a consent back. */
record WithdrawForm(@Nullable @Size(max = 5000, message = "casework.tooLong") String reason) {}
