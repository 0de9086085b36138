package org.lodestar.app.support.section;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.Area;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.form.SheetForms;
import org.lodestar.app.support.store.SheetRows;
import org.springframework.stereotype.Component;

/** Needs by area; narrowed, for health, immigration and the home are among them. */
@Component
class NeedsSection implements CaseSection {
  private final SheetRows rows;
  private final Words words;

  NeedsSection(SheetRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "NEEDS";
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
    Wording in = new Wording(words, language);
    return rows.newest(person.id(), SheetKind.NEED).stream()
        .sorted(Comparator.comparing(sheet -> Area.valueOf(sheet.topic())))
        .map(sheet -> passage(sheet, in))
        .toList();
  }

  private static Passage passage(Sheet sheet, Wording in) {
    return new Passage(
        in.say("support.area." + sheet.topic()),
        in.lines("support.NEED", SheetForms.of(SheetKind.NEED, false), sheet.answers(), Set.of()));
  }
}
