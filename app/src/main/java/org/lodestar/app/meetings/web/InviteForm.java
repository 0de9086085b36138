package org.lodestar.app.meetings.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations to invite. */
record InviteForm(@Nullable Set<@Nullable UUID> organisations) {}
