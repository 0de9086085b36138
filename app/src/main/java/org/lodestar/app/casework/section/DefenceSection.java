package org.lodestar.app.casework.section;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CustodyRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * What was found about the statutory defence. It helps a defence and can hurt it: until the
 * solicitor has it, it goes to nobody who prosecutes.
 */
@Component
class DefenceSection implements CaseSection {
  private final CustodyRows rows;
  private final Words words;

  DefenceSection(CustodyRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "DEFENCE";
  }

  @Override
  public int order() {
    return 83;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    CustodyLines lines = new CustodyLines(new Wording(words, language));
    return rows.list(person.id()).stream()
        .flatMap(arrest -> lines.standing(arrest, DefenceAnswer.class))
        .toList();
  }

  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    CustodyLines lines = new CustodyLines(new Wording(words, language));
    return rows.list(person.id()).stream()
        .flatMap(arrest -> lines.all(arrest, DefenceAnswer.class))
        .toList();
  }

  /** Of every arrest of which something was found: a later note does not vouch for an earlier. */
  @Override
  public Optional<String> keptFromPolice(Person person) {
    boolean solicitorLast =
        rows.list(person.id()).stream()
            .flatMap((Arrest arrest) -> arrest.newest(DefenceAnswer.class).stream())
            .anyMatch(answer -> !answer.told().contains(DefenceAnswer.Told.SOLICITOR));
    return solicitorLast ? Optional.of("casework.custody.rule.solicitorFirst") : Optional.empty();
  }
}
