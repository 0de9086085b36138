package org.lodestar.app.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * An open case in which nothing was heard for too long.
 *
 * @param since the last contact, or the opening where there was none
 */
public record SilentCase(UUID caseFile, String reference, Instant since) {}
