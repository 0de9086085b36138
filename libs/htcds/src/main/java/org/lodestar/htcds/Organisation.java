package org.lodestar.htcds;

import org.jspecify.annotations.Nullable;

/**
 * The organisation that holds the case.
 *
 * @param kind a word of the vocabulary's {@code AgencyKind}, or a code of the list
 */
public record Organisation(
    @Nullable String name, Address address, @Nullable String phone, @Nullable String kind) {}
