package org.lodestar.app.casework.section;

import static org.lodestar.app.casework.section.Wording.passage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Names, birth and gender. */
@Component
class IdentitySection implements CaseSection {
  private final Words words;

  IdentitySection(Words words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "IDENTITY";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    PersonDetails details = person.details();
    return passage(
        in.line("casework.person.names", names(details, in)),
        birth(details, in),
        in.line("casework.person.gender", in.name("casework.gender", details.gender())),
        in.line("casework.person.genderWords", details.genderWords()));
  }

  private static String names(PersonDetails details, Wording in) {
    return details.names().stream()
        .map(
            name ->
                in.say(
                    "casework.person.name.line",
                    name.name().text(),
                    in.name("casework.nameKind", name.kind())))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Line> birth(PersonDetails details, Wording in) {
    String basis = in.name("casework.ageBasis", details.age().basis());
    String date =
        details.birth() instanceof UncertainDate.Unknown
            ? in.date(details.birth())
            : in.say("casework.person.birth.from", in.date(details.birth()), basis);
    return in.line(
        "casework.person.birth",
        details.birthDisputed() ? in.say("casework.person.birth.disputed", date) : date);
  }
}
