package org.lodestar.app.concerns;

import java.util.UUID;

/** Who holds a receipt: a random identifier that stands for nobody's name. */
public record Holder(UUID id, UUID concern) {}
