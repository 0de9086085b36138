package org.lodestar.app.casework;

/**
 * How a hand-over of cases ended.
 *
 * @param moved cases that have a new worker in charge
 * @param left cases that were left, because the new one is shut out of them or they moved meanwhile
 */
public record HandedOver(int moved, int left) {}
