package org.lodestar.app.strategy;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.PassStand;

/**
 * An action that waits for a partner.
 *
 * @param stands how the link stands by which it is asked; null where none is, or for who may not
 *     ask guests
 */
public record WaitingAction(PlanAction action, PartnerWait partner, @Nullable PassStand stands) {}
