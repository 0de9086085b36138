package org.lodestar.app.casework.section;

import java.util.List;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.CustodyRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody is suspected of, who came to them, what became of it. What was found about the
 * statutory defence is a part of its own: it goes to the solicitor first.
 */
@Component
class CustodySection implements CaseSection {
  private final CustodyRows rows;
  private final Words words;

  CustodySection(CustodyRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "CUSTODY";
  }

  @Override
  public int order() {
    return 82;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    CustodyLines lines = new CustodyLines(new Wording(words, language));
    return rows.list(person.id()).stream()
        .flatMap(
            arrest ->
                lines.standing(arrest, Accusation.class, CalledAdult.class, CustodyOutcome.class))
        .toList();
  }

  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    CustodyLines lines = new CustodyLines(new Wording(words, language));
    return rows.list(person.id()).stream()
        .flatMap(
            arrest ->
                lines.all(
                    arrest,
                    Accusation.class,
                    CalledAdult.class,
                    CustodyOutcome.class,
                    CourtPlan.class))
        .toList();
  }
}
