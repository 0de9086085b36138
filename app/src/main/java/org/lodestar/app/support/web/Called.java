package org.lodestar.app.support.web;

import org.lodestar.app.casework.Person;
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
}
