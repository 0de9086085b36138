package org.lodestar.app.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Answer;

/**
 * What a guest sees of an action: no person, and nothing else of the plan.
 *
 * @param about what whoever asks lets them read besides the title; may be empty
 * @param ring who asks, and whom they ring back; may be empty
 * @param askedAt when these were written
 * @param lastSaid by the guest's own organisation or by whoever works on it; may be empty
 * @param open whether it still matters what they write
 * @param answer what they wrote
 */
public record AskedUpdate(
    String title,
    String about,
    String ring,
    Instant askedAt,
    @Nullable LocalDate due,
    String lastSaid,
    boolean open,
    Optional<Answer> answer) {}
