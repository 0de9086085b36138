package org.lodestar.app.support.section;

import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.store.SheetRows;
import org.springframework.stereotype.Component;

/** The newest judgement of the risk; narrowed, for it says what is known of those who threaten. */
@Component
class RiskSection implements CaseSection {
  private final NewestSheet sheet;

  RiskSection(SheetRows rows, Words words) {
    this.sheet = new NewestSheet(rows, words, SheetKind.RISK, Set.of("adultification"));
  }

  @Override
  public String code() {
    return "RISK";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    return sheet.passages(person, language);
  }
}
