package org.lodestar.app.support.section;

import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.form.SheetForms;
import org.lodestar.app.support.store.SheetRows;

/**
 * The newest sheet of one kind in words.
 *
 * @param without questions for the writer alone
 */
record NewestSheet(SheetRows rows, Words words, SheetKind kind, Set<String> without) {
  List<Passage> passages(Person person, Language language) {
    return rows.newest(person.id(), kind).stream()
        .map(sheet -> lines(sheet.answers(), person, language))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> new Passage("", lines))
        .toList();
  }

  private List<Line> lines(Answers answers, Person person, Language language) {
    return new Wording(words, language)
        .lines("support." + kind, SheetForms.of(kind, person.treatedAsChild()), answers, without);
  }
}
