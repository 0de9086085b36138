package org.lodestar.app.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an officer looks for: a reference, phone number, vehicle, postcode, place or name. */
record FindForm(
    @NotBlank(message = "concerns.staff.find.missing")
        @Size(max = 120, message = "concerns.staff.find.long")
        String q) {}
