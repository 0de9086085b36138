package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;

/** A form about a person of a case. */
record AboutPage(CaseFile file, Person person, List<Option> consents) {
  AboutPage {
    consents = List.copyOf(consents);
  }

  /** A form about this person, which leads back to what was shared of the case. */
  SmallForm door(Page page, String title, String below) {
    String home = "/cases/" + file.id();
    return SmallForm.of(title, home + "/liaison", home + "/people/" + person.id() + below)
        .cancel(page.t("sharing.cancel"));
  }
}
