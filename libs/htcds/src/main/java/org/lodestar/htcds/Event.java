package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/** Something that happened on the way: recruitment, transit, exploitation. */
public record Event(
    Address address, UncertainDate date, @Nullable String type, @Nullable String description) {}
