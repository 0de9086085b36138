package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.AttachedFiles;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/**
 * Which files lie here about this person, so that whoever is given this part knows what to ask for.
 * A file itself never goes along: what is in it was looked at by nobody who could say what it tells
 * of others.
 */
@Component
class FilesSection implements CaseSection {
  private final AttachedFiles files;
  private final Words words;

  FilesSection(AttachedFiles files, Words words) {
    this.files = files;
    this.words = words;
  }

  @Override
  public String code() {
    return "FILES";
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return Wording.passage(files.shownOf(person.id()).stream().flatMap(each -> line(each, in)));
  }

  private static Stream<Line> line(Attachment file, Wording in) {
    String label =
        in.say(
            "casework.section.files.given",
            in.name("concerns.staff.files.kind", file.kind()),
            in.date(file.receivedAt()));
    String said = file.description().isBlank() ? file.name() : file.description();
    return said.isBlank() ? Stream.empty() : Stream.of(new Line(label, PersonalText.of(said)));
  }
}
