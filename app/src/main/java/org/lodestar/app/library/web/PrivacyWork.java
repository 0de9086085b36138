package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Tells who leads or looks after a real partnership that its privacy page does not say who answers,
 * until it does: everybody who asks for help reads that page first.
 */
@Component
class PrivacyWork implements FewWorkItems {
  private static final String PAGE = "/privacy";

  private final PrivacyPageMaker maker;
  private final Installation installation;
  private final Words words;

  PrivacyWork(PrivacyPageMaker maker, Installation installation, Words words) {
    this.maker = maker;
    this.installation = installation;
    this.words = words;
  }

  /** It leads to a page for everybody, which is in no area. */
  @Override
  public boolean leadsTo(Area area) {
    return false;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    boolean told = viewer.may(Action.SWITCH_CAPABILITIES) && !installation.isDemonstration();
    return told && !maker.saysWhoAnswers()
        ? List.of(
            new WorkItem(
                WorkItem.Kind.DUE, words.say(Language.ENGLISH, "library.privacy.work"), PAGE, null))
        : List.of();
  }
}
