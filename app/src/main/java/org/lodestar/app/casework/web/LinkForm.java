package org.lodestar.app.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.LinkRelation;

/** A link to another case by its reference, or between two people of this one. */
record LinkForm(
    @Nullable @NotNull(message = "casework.link.relation.missing") LinkRelation relation,
    @Nullable UUID person,
    @Nullable UUID otherPerson,
    @Nullable @Size(max = 40, message = "casework.tooLong") String reference,
    @Nullable @Size(max = 500, message = "casework.tooLong") String note) {}
