package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a worker typed into the search box. */
record SearchForm(
    @NotBlank(message = "members.search.missing") @Size(max = 120, message = "members.search.long")
        String q) {}
