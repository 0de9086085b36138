package org.lodestar.app.casework.section;

import static org.lodestar.app.casework.section.Wording.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** What is settled about age, and on what it rests. */
@Component
class AgeSection implements CaseSection {
  private final Words words;

  AgeSection(Words words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "AGE";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    AgeFinding age = person.details().age();
    return passage(
        in.line("casework.section.age.status", in.name("casework.age", age.status())),
        in.line("casework.section.age.until", until(person, in)),
        in.line("casework.section.age.basis", in.name("casework.ageBasis", age.basis())),
        in.line("casework.section.age.on", on(age, in)),
        in.line("casework.section.age.note", age.note()),
        in.line("casework.section.age.dispute", dispute(person, in)));
  }

  private static @Nullable String on(AgeFinding age, Wording in) {
    return age.on() == null ? null : in.date(age.on());
  }

  /** Whoever reads it elsewhere must not take what is not settled for an adult's age. */
  private static @Nullable String until(Person person, Wording in) {
    return person.details().isAgeOpen() ? in.say("casework.age.open") : null;
  }

  private static @Nullable String dispute(Person person, Wording in) {
    return person.details().birthDisputed() ? in.say("casework.section.age.disputed") : null;
  }
}
