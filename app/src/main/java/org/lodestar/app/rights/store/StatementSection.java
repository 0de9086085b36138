package org.lodestar.app.rights.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.PartRemarks;
import org.lodestar.app.casework.Person;
import org.lodestar.app.rights.Statement;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/**
 * What the person says is not right in their file: whole in a copy of their data, and for others
 * beside the part that it is about, so that nobody gets the one without the other.
 */
@Component
class StatementSection implements CaseSection, PartRemarks {
  private static final int ORDER = 95;

  private final StatementRows rows;
  private final Words words;

  StatementSection(StatementRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "STATEMENTS";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public boolean stays() {
    return true;
  }

  @Override
  public List<Passage> on(UUID person, String part, Language language) {
    String heading = words.say(language, "rights.statement.beside");
    return rows.list(person).stream()
        .filter(each -> each.stands() && each.part().equals(part))
        .map(each -> passage(each, heading, language))
        .toList();
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    return rows.list(person.id()).stream()
        .filter(Statement::stands)
        .map(
            each -> passage(each, words.say(language, "casework.section." + each.part()), language))
        .toList();
  }

  private Passage passage(Statement statement, String heading, Language language) {
    PersonalText quote = statement.quote();
    Stream<Line> disputed =
        quote == null
            ? Stream.empty()
            : Stream.of(new Line(words.say(language, "rights.statement.disputed"), quote));
    Line says = new Line(words.say(language, "rights.statement.says"), statement.words());
    return new Passage(heading, Stream.concat(disputed, Stream.of(says)).toList());
  }
}
