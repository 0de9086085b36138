package org.lodestar.app.members;

import java.util.UUID;

/** Somebody typed the right password of a worker, and then wrong codes in a row. */
public record CodesGuessed(UUID worker) {}
