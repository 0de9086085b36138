package org.lodestar.app.concerns;

import org.lodestar.vocabulary.UncertainDate;

/** A concern in a chain: when it came in, and when what it tells of happened. */
public record InChain(ConcernLine line, UncertainDate happened) {}
