package org.lodestar.app.rights;

import java.util.UUID;

/** A person of a case who is the one that asks, as far as the case team can tell. */
public record FoundPerson(UUID id, UUID caseFile, UUID person) {}
