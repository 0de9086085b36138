package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Option;

/** A form about a person of a case. */
public record AboutPage(CaseFile file, Person person, List<Option> consents) {
  public AboutPage {
    consents = List.copyOf(consents);
  }
}
