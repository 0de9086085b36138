package org.lodestar.app.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That somebody asks for notes about a person.
 *
 * @param asker name, rank or post, organisation, how to reach them
 * @param necessity why they say they need it
 * @param scope what they ask for
 * @param answer reasons of a refusal, or what was given and what not
 * @param version for optimistic locking
 */
public record NotesRequest(
    UUID id,
    String reference,
    UUID caseFile,
    UUID person,
    UUID organisation,
    AskerKind askerKind,
    Power power,
    PersonalText asker,
    PersonalText necessity,
    PersonalText scope,
    LocalDate askedOn,
    LocalDate answerBy,
    State state,
    @Nullable PersonalText answer,
    UUID loggedBy,
    Instant loggedAt,
    @Nullable UUID answeredBy,
    @Nullable Instant answeredAt,
    long version) {

  /** Who asks. */
  public enum AskerKind {
    POLICE,
    PROSECUTOR,
    DEFENCE,
    COURT,
    IMMIGRATION,
    INSURER,
    OTHER
  }

  /** On what they rely. */
  public enum Power {
    COURT_ORDER,
    POLICE_REQUEST_NO_ORDER,
    PERSONS_CONSENT,
    OTHER_POWER,
    NONE_GIVEN
  }

  /** How it was answered. */
  public enum State {
    OPEN,
    GIVEN,
    PART,
    REFUSED
  }
}
