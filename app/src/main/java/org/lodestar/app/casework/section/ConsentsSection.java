package org.lodestar.app.casework.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** What the person has agreed to, the newest answer of each kind. */
@Component
class ConsentsSection implements CaseSection {
  private final ConsentRows consents;
  private final Words words;

  ConsentsSection(ConsentRows consents, Words words) {
    this.consents = consents;
    this.words = words;
  }

  @Override
  public String code() {
    return "CONSENTS";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    Stream<Line> lines =
        ConsentRows.newest(consents.list(person.id())).values().stream()
            .sorted(Comparator.comparing(Consent::kind))
            .flatMap(consent -> line(consent, in));
    return Wording.passage(lines);
  }

  private static Stream<Line> line(Consent consent, Wording in) {
    String outcome =
        consent.unsafe()
            ? in.say("casework.unsafe")
            : in.name("casework.outcome", consent.outcome());
    return in.line(
        "casework.consent." + consent.kind(),
        in.say("casework.section.decidedOn", outcome, in.date(consent.decidedOn())));
  }
}
