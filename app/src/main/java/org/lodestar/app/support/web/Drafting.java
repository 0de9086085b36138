package org.lodestar.app.support.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Characters;
import org.lodestar.app.support.Answers;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half-filled forms of support, kept as they were typed. A form is named by its address below the
 * person.
 */
@Component("supportDrafting")
class Drafting {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> NOT_TYPED = List.of("_csrf", "draft", "form");

  private final CaseDrafts drafts;

  Drafting(CaseDrafts drafts) {
    this.drafts = drafts;
  }

  /** What was typed, and the version of what it is to change. */
  record Draft(MultiValueMap<String, String> typed) {
    static Draft of(Answers kept) {
      return new Draft(CollectionUtils.toMultiValueMap(kept.values()));
    }

    long version() {
      String version = String.valueOf(typed.getFirst("version"));
      return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
    }
  }

  void save(
      Worker worker, UUID caseFile, UUID person, String form, MultiValueMap<String, String> sent) {
    String content = JSON.writeValueAsString(kept(sent));
    drafts.save(worker, caseFile, person, form, PersonalText.of(content));
  }

  /** What was typed, of all that a browser sent. */
  static Answers kept(MultiValueMap<String, String> sent) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    sent.forEach((name, given) -> typed.put(name, given.stream().map(Characters::kept).toList()));
    NOT_TYPED.forEach(typed::remove);
    return new Answers(typed);
  }

  Optional<Draft> open(Worker worker, UUID caseFile, UUID person, String form) {
    return drafts.open(worker, caseFile, person, form).flatMap(Drafting::read);
  }

  /** A draft of an older make of the form is no draft. */
  private static Optional<Draft> read(PersonalText text) {
    try {
      return Optional.of(Draft.of(JSON.readValue(text.text(), Answers.class)));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  void discard(Worker worker, UUID caseFile, UUID person, String form) {
    drafts.discard(worker, caseFile, person, form);
  }
}
