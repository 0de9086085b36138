package org.lodestar.app.worries.web;

import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.face.OwnDrafts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a half-written worry into a kept draft and back, and tells what is missing. */
@Component
class WorryDrafting {
  private static final WorryDraft EMPTY = new WorryDraft(null, null, null, null, null, null);

  private final OwnDrafts drafts;
  private final Validator validator;
  private final JsonMapper json = JsonMapper.builder().build();

  WorryDrafting(OwnDrafts drafts, Validator validator) {
    this.drafts = drafts;
    this.validator = validator;
  }

  UUID begin(Worker worker, WorryForms.Urgency typed) {
    return drafts.begin(worker, json.writeValueAsString(WorryDraft.of(typed)));
  }

  /** What was typed; a draft of an older make of the form is an empty one. */
  WorryDraft open(Worker worker, UUID draft) {
    try {
      return json.readValue(drafts.open(worker, draft), WorryDraft.class);
    } catch (JacksonException e) {
      return EMPTY;
    }
  }

  /** Keeps what was typed on one page, right or wrong. */
  WorryDraft save(Worker worker, UUID draft, UnaryOperator<WorryDraft> typed) {
    WorryDraft changed = typed.apply(open(worker, draft));
    drafts.save(worker, draft, json.writeValueAsString(changed));
    return changed;
  }

  /** The first page that is missing or wrong; empty when the worry can be sent. */
  Optional<WorryStep> missing(WorryDraft draft) {
    return Arrays.stream(WorryStep.values()).filter(step -> !whole(draft, step)).findFirst();
  }

  private boolean whole(WorryDraft draft, WorryStep step) {
    Object page = draft.page(step);
    boolean says = !(page instanceof WorryForms.Witness witness) || witness.says();
    return page != null && says && validator.validate(page).isEmpty();
  }
}
