package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.vault.PersonalText;

/** A form about a person of a case. */
record AboutPage(CaseFile file, Person person, List<Option> consents) {
  AboutPage {
    consents = List.copyOf(consents);
  }

  /** A form about this person, which leads back to what was shared of the case. */
  SmallForm door(Page page, String title, String below) {
    String home = "/cases/" + file.id();
    return SmallForm.of(title, home + "/liaison", home + "/people/" + person.id() + below)
        .caption(
            List.of(
                new Crumb(page.t("sharing.case", file.reference()), home),
                new Crumb(name(page), null)),
            file.restricted() ? List.of(new Mark(page.t("sharing.restricted"), "due")) : List.of())
        .cancel(page.t("sharing.cancel"));
  }

  private String name(Page page) {
    return person
        .name()
        .map(PersonalText::text)
        .filter(name -> !name.isBlank())
        .orElse(page.t("sharing.noName"));
  }
}
