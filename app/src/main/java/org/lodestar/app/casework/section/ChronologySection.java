package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.ChronologyRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** What workers wrote about this person: nothing of the whole case, which may name others. */
@Component
class ChronologySection implements CaseSection {
  private static final int MOST = 100;

  private final ChronologyRows chronology;
  private final Words words;

  ChronologySection(ChronologyRows chronology, Words words) {
    this.chronology = chronology;
    this.words = words;
  }

  @Override
  public String code() {
    return "CHRONOLOGY";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return Wording.passage(
        chronology.writtenAbout(person.id(), MOST).stream().flatMap(entry -> line(entry, in)));
  }

  private static Stream<Line> line(ChronologyEntry entry, Wording in) {
    String label =
        in.say(
            "casework.section.noted",
            in.name("casework.chronology", entry.kind()),
            in.date(entry.happenedAt()));
    return entry.words() == null ? Stream.empty() : Stream.of(new Line(label, entry.words()));
  }
}
