package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That a receiver has taken up what they were given in a case of their own: which body gave it,
 * when, on which ground, and on which ground of their own they keep it. It stays when the share
 * ends.
 *
 * @param record the receiver's own case
 * @param person in it
 * @param reference of the share
 * @param givenBasis the giver's ground; never a consent
 * @param basis the receiver's own ground; never a consent
 * @param why they keep it, in their own words
 * @param sections which parts were taken up
 */
public record Carried(
    UUID id,
    UUID record,
    UUID person,
    UUID share,
    String reference,
    UUID giver,
    Instant givenAt,
    Basis givenBasis,
    Basis basis,
    PersonalText why,
    List<String> sections,
    @Nullable UUID by,
    Instant at) {
  public Carried {
    sections = List.copyOf(sections);
    if (!givenBasis.isDuty() || !basis.isDuty()) {
      throw new IllegalArgumentException("What rests on a consent is never copied");
    }
  }
}
