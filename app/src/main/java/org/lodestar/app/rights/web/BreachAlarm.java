package org.lodestar.app.rights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseAlarm;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Subject;
import org.springframework.stereotype.Component;

/**
 * Over each page of a case: that data went astray by which somebody in it could be in danger, and
 * which way to them is not to be trusted for it.
 */
@Component
class BreachAlarm implements CaseAlarm {
  private final RightsWaiting desktop;

  BreachAlarm(RightsWaiting desktop) {
    this.desktop = desktop;
  }

  @Override
  public List<Subject.Flag> flags(CaseFile file, Page page) {
    return desktop.ofCase(file).stream().map(each -> flag(each, page)).toList();
  }

  private Subject.Flag flag(Breach breach, Page page) {
    String key = breach.mayBeFound() ? "rights.breach.head.found" : "rights.breach.head";
    return new Subject.Flag(page.t(key, breach.reference()), "overdue", leadsTo(breach, page));
  }

  private @Nullable String leadsTo(Breach breach, Page page) {
    if (page.viewer().filter(viewer -> viewer.may(Action.WARN_AFTER_BREACH)).isPresent()) {
      return Addresses.warning(breach.id());
    }
    boolean cares =
        Standing.current().member().filter(each -> desktop.cares(each, breach)).isPresent();
    return cares ? Addresses.told(breach.id()) : null;
  }
}
