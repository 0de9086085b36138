package org.lodestar.app.triage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an officer looks for: a reference, phone number, vehicle, postcode, place or name. */
record FindForm(
    @NotBlank(message = "triage.find.missing") @Size(max = 120, message = "triage.find.long")
        String q) {}
