package org.lodestar.app.rights;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What the case team found for a request. Two workers open it, and nobody else.
 *
 * @param reasons why it was answered so, for the second reader
 * @param letter words for the person
 * @param returned why the second reader or the officer did not agree
 * @param deleted whether somebody was found whose data have been deleted since
 * @param version for optimistic locking
 */
public record Finding(
    UUID id,
    UUID request,
    List<FoundPerson> people,
    @Nullable Answer answer,
    @Nullable PersonalText reasons,
    @Nullable PersonalText letter,
    @Nullable PersonalText returned,
    boolean deleted,
    long version) {
  public Finding {
    people = List.copyOf(people);
  }

  /** The same with an answer. */
  public Finding answered(Answer now, @Nullable PersonalText why, @Nullable PersonalText words) {
    return new Finding(id, request, people, now, why, words, null, deleted, version);
  }

  /** The same, given back to be looked at again. */
  public Finding returned(@Nullable PersonalText why) {
    return new Finding(id, request, people, answer, reasons, letter, why, deleted, version);
  }

  public Finding at(long shown) {
    return new Finding(id, request, people, answer, reasons, letter, returned, deleted, shown);
  }
}
