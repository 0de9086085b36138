package org.lodestar.app.support.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CaseDrafts;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.Answers;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled forms of support. A form is named by its address below the person. */
@Component("supportDrafting")
class Drafting {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CaseDrafts drafts;

  Drafting(CaseDrafts drafts) {
    this.drafts = drafts;
  }

  void save(Worker worker, UUID caseFile, UUID person, String form, Answers typed) {
    drafts.save(worker, caseFile, person, form, PersonalText.of(JSON.writeValueAsString(typed)));
  }

  Optional<Answers> open(Worker worker, UUID caseFile, UUID person, String form) {
    return drafts.open(worker, caseFile, person, form).flatMap(Drafting::read);
  }

  /** A draft of an older make of the form is no draft. */
  private static Optional<Answers> read(PersonalText text) {
    try {
      return Optional.of(JSON.readValue(text.text(), Answers.class));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  void discard(Worker worker, UUID caseFile, UUID person, String form) {
    drafts.discard(worker, caseFile, person, form);
  }
}
