package org.lodestar.app.meetings;

/**
 * Where a ground or a local rule comes from.
 *
 * @param code of a {@link MeetingBasis} or a local rule
 * @param amount how many days, or 1 for a rule that holds; 0 for a ground
 * @param toBeConfirmed nobody of the practice has confirmed it yet
 */
public record Law(String code, int amount, String source, boolean toBeConfirmed) {}
