package org.lodestar.statute;

import java.time.LocalDate;

/**
 * A stretch of a spell of work during which the same rate held.
 *
 * @param spell which, from 0
 * @param from first day
 * @param to last day
 * @param days of this stretch on which the spell ran
 * @param rate pence for an hour
 * @param minutes worked
 * @param due pence, at the rate
 * @param counted pence of pay that the law counts
 * @param owed pence
 * @param owedAtTodaysRate pence
 * @param source of the rate
 */
public record WageLine(
    int spell,
    LocalDate from,
    LocalDate to,
    Between days,
    Between rate,
    Between minutes,
    Between due,
    Between counted,
    Between owed,
    Between owedAtTodaysRate,
    Source source) {}
