package org.lodestar.app.retention.domain;

import java.util.UUID;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.vault.RecordClass;

/** A record whose time is over, and how it stands. */
public record Looked(RecordClass recordClass, UUID id, Listed how) {}
