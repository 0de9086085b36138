package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;

/** What to call a person by. */
public final class Called {
  private Called() {}

  /** Their name, or words for somebody whose name is not known. */
  public static String name(Page page, Person person) {
    return person
        .name()
        .map(PersonalText::text)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> page.t("support.noName"));
  }

  /** The case, the person and what is done for them, over the title of a page. */
  static List<Crumb> above(Page page, CaseFile file, Person person) {
    String home = "/cases/" + file.id();
    String whose = home + "/people/" + person.id();
    return List.of(
        new Crumb(page.t("support.case", file.reference()), home),
        new Crumb(name(page, person), whose),
        new Crumb(page.t("support.title"), whose + "/support"));
  }
}
