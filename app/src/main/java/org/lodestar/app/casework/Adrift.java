package org.lodestar.app.casework;

import java.util.UUID;

/**
 * An open case in charge of somebody who cannot open it.
 *
 * @param owner who is in charge
 * @param why they cannot
 */
public record Adrift(UUID caseFile, String reference, UUID owner, CannotOpen why) {}
