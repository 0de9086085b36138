package org.lodestar.app.concerns;

import java.util.UUID;

/** A concern was disposed of; told in the transaction that did it. */
public record ConcernDisposed(UUID concern) {}
