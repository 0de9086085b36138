package org.lodestar.app.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a half-filled form into a draft and back. */
@Component
class Drafting {
  /** Forms that are long enough to be worth it. */
  enum LongForm {
    EPISODE,
    PAY,
    SIGN,
    HAPPENING,
    CONVERSATION,
    DECISION_GROUNDS,
    DECISION_CAPACITY,
    DECISION_BEST_INTERESTS
  }

  private final CaseDrafts drafts;
  private final JsonMapper json = JsonMapper.builder().build();

  Drafting(CaseDrafts drafts) {
    this.drafts = drafts;
  }

  /** A worker's draft about somebody. From there one goes back to them. */
  <F> Draft<F> of(Worker worker, About at, LongForm form, Class<F> type) {
    return new Draft<>(this, worker, at, form, type, at.address(""), at.address(""));
  }

  /** Keeps what was typed, right or wrong. */
  void save(Worker worker, UUID caseFile, @Nullable UUID person, LongForm form, Object typed) {
    drafts.save(
        worker, caseFile, person, form.name(), PersonalText.of(json.writeValueAsString(typed)));
  }

  /** What was typed before; a draft of an older make of the form is no draft. */
  <T> Optional<T> open(
      Worker worker, UUID caseFile, @Nullable UUID person, LongForm form, Class<T> type) {
    return drafts.open(worker, caseFile, person, form.name()).flatMap(text -> read(text, type));
  }

  private <T> Optional<T> read(PersonalText text, Class<T> type) {
    try {
      return Optional.of(json.readValue(text.text(), type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Throws the draft away. */
  void discard(Worker worker, UUID caseFile, @Nullable UUID person, LongForm form) {
    drafts.discard(worker, caseFile, person, form.name());
  }
}
