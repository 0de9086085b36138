package org.lodestar.app.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.ConsentKind;

/**
 * On which terms something is given out.
 *
 * @param consent on which it rests; present with {@link Basis#CONSENT} and with no other
 * @param urgent the receiver reads before accepting
 * @param sections codes of the parts of the case, in their order; at least one
 * @param lastDay on which it may be read
 */
public record Terms(
    SharePurpose purpose,
    Basis basis,
    @Nullable ConsentKind consent,
    boolean urgent,
    List<String> sections,
    LocalDate lastDay) {
  public Terms {
    Objects.requireNonNull(purpose);
    sections = List.copyOf(sections);
    if ((basis == Basis.CONSENT) != (consent != null)) {
      throw new IllegalArgumentException("A consent belongs to the basis of consent");
    }
  }
}
