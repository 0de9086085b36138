package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.domain.CallPlanRules;
import org.springframework.stereotype.Component;

/** Ways to reach a person that a call plan may name; never the number or address itself. */
@Component
class CallChoices {
  private final CasePeople people;
  private final Today today;

  CallChoices(CasePeople people, Today today) {
    this.people = people;
    this.today = today;
  }

  List<Option> options(About about, Page page) {
    boolean familyIsShut = people.familyIsShut(about.worker(), about.caseFile(), about.person());
    return people.contacts(about.worker(), about.caseFile(), about.person()).stream()
        .filter(
            contact -> CallPlanRules.mayBePlanned(contact.what(), today.wallClock(), familyIsShut))
        .map(contact -> option(contact, page))
        .toList();
  }

  private static Option option(Recorded<SafeContact> contact, Page page) {
    return Option.of(
        contact.id().toString(),
        page.t(
            "support.callBy",
            page.name("support.channel", contact.what().channel()),
            page.date(CallPlanRules.until(contact.what()))));
  }
}
