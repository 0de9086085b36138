package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** A profile that waits to be approved or published, on the home page of who may. */
@Component
class ProfileWork implements FewWorkItems {
  private final Profiles profiles;
  private final AtHome home;
  private final Words words;

  ProfileWork(Profiles profiles, AtHome home, Words words) {
    this.profiles = profiles;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.APPROVE_PROFILES)
        .map(
            worker ->
                profiles.list(worker, 1).profiles().stream()
                    .filter(each -> waits(worker, each))
                    .map(this::item)
                    .toList())
        .orElse(List.of());
  }

  private static boolean waits(Worker worker, Profile profile) {
    return profile.state() == State.APPROVED
        || profile.state() == State.IN_REVIEW && !profile.isBy(worker.id());
  }

  private WorkItem item(Profile profile) {
    String key =
        profile.state() == State.APPROVED
            ? "publications.profile.work.publish"
            : "publications.profile.work.approve";
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, key, profile.base().slug().replace('-', '/')),
        ProfilePageMaker.HOME + "/" + profile.id(),
        null);
  }
}
