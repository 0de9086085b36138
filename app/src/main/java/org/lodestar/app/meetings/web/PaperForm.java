package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which parts about whom an organisation gets. */
record PaperForm(
    @Nullable @NotNull(message = "meetings.paper.invitation.missing") UUID invitation,
    @Nullable @NotNull(message = "meetings.paper.person.missing") UUID person,
    @Nullable Set<@Nullable String> sections,
    @Nullable @Size(max = 1000, message = "meetings.tooLong") String why) {}
