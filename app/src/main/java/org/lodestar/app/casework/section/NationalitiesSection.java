package org.lodestar.app.casework.section;

import static org.lodestar.app.casework.section.Wording.passage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Nationalities: apart from identity, so that they never travel as a by-product. */
@Component
class NationalitiesSection implements CaseSection {
  private final Words words;

  NationalitiesSection(Words words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "NATIONALITIES";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    String countries =
        person.details().nationalities().stream()
            .map(code -> Locale.of("", code).getDisplayCountry(in.locale()))
            .collect(Collectors.joining(", "));
    return passage(in.line("casework.person.nationalities", countries));
  }
}
