package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in for a worker. What waits for the one stands on the page of the other as well; it
 * opens no case that the deputy does not see anyway.
 *
 * @param from first day
 * @param until last day
 */
public record Deputy(UUID worker, UUID deputy, LocalDate from, LocalDate until) {}
