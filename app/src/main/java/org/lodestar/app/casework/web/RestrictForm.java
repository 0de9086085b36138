package org.lodestar.app.casework.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Colleagues who may see a restricted case. */
record RestrictForm(@Nullable Set<UUID> workers, @Nullable Long version) {}
