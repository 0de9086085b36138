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

/** The newest safety plan; narrowed, for it says where the person can go. */
@Component
class SafetyPlanSection implements CaseSection {
  private final NewestSheet sheet;

  SafetyPlanSection(SheetRows rows, Words words) {
    this.sheet = new NewestSheet(rows, words, SheetKind.SAFETY_PLAN, Set.of());
  }

  @Override
  public String code() {
    return "SAFETY_PLAN";
  }

  @Override
  public int order() {
    return 81;
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
