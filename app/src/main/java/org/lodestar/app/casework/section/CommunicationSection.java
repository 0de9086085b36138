package org.lodestar.app.casework.section;

import static org.lodestar.app.casework.section.Wording.passage;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Languages, and what else helps to talk. */
@Component
class CommunicationSection implements CaseSection {
  private final Words words;

  CommunicationSection(Words words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "NEEDS_OF_COMMUNICATION";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    PersonDetails details = person.details();
    String languages =
        details.languages().stream()
            .map(code -> SpokenLanguages.in(in.locale(), code))
            .collect(Collectors.joining(", "));
    return passage(
        in.line("casework.person.languages", languages),
        in.line("casework.person.communication", details.communication()));
  }
}
