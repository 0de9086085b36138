package org.lodestar.app.sharing;

import java.time.LocalDate;

/**
 * The law behind a basis, as a dated record.
 *
 * @param toBeConfirmed nobody of the practice has confirmed it yet
 */
public record LawfulBasis(
    Basis basis,
    LocalDate validFrom,
    String article6,
    String article9,
    String source,
    boolean toBeConfirmed) {}
