package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.Signed;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.ProfileCheck;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws problem profiles for partners and for whoever works on them. */
@Component
class ProfilePageMaker {
  static final String HOME = "/problem-profiles";

  private final ClosedPeriods periods;
  private final Profiles profiles;
  private final People people;
  private final String handling;

  ProfilePageMaker(
      ClosedPeriods periods,
      Profiles profiles,
      People people,
      @Value("${lodestar.profile.handling}") String handling) {
    this.periods = periods;
    this.profiles = profiles;
    this.people = people;
    this.handling = handling;
  }

  ProfilePages.Listed listed(Worker worker, Page page, Profiles.Listed found, int shown) {
    int pages = Math.max(1, Math.ceilDiv(found.all(), Profiles.PAGE));
    boolean writes = worker.mayEver(Action.WRITE_PROFILES);
    return new ProfilePages.Listed(
        found.profiles().stream()
            .map(
                each ->
                    new Line(
                        title(page, each),
                        HOME + "/" + each.id(),
                        page.t("publications.pack.begun", page.dateTime(each.writtenAt())),
                        mark(page, each)))
            .toList(),
        Paging.numbered(Math.min(shown, pages), pages, each -> HOME + "?page=" + each),
        !writes || !periods.list(worker).isEmpty(),
        writes);
  }

  static String title(Page page, Profile profile) {
    String year = profile.base().slug().replace('-', '/');
    return profile.base().edition() == 1
        ? page.t("publications.profile.title", year)
        : page.t(
            "publications.profile.title.edition", year, String.valueOf(profile.base().edition()));
  }

  private static Mark mark(Page page, Profile profile) {
    String tone =
        switch (profile.state()) {
          case DRAFT, IN_REVIEW, APPROVED -> "due";
          case PUBLISHED -> "done";
          case SUPERSEDED, WITHDRAWN, DROPPED -> "quiet";
        };
    return new Mark(page.name("publications.profile.state", profile.state()), tone);
  }

  ProfilePages.One one(
      Worker worker,
      Page page,
      Profile profile,
      ProfileDocument document,
      @Nullable ProfileCheck check) {
    String here = HOME + "/" + profile.id();
    Map<ProfileSection, ProfileWords> words = profiles.words(worker, profile.id());
    boolean writes = profile.isDraft() && worker.mayEver(Action.WRITE_PROFILES);
    return new ProfilePages.One(
        title(page, profile),
        here,
        mark(page, profile),
        handling,
        document.about(),
        facts(page, profile),
        check == null ? standing(page, profile) : wrong(page, check),
        check != null && check.isSame() ? page.t("publications.profile.check.same") : null,
        document.restricted().sections().stream()
            .map(
                each ->
                    ProfilePages.section(
                        document,
                        each,
                        writes ? write(page, here, each) : null,
                        writes ? answered(page, words, each) : null,
                        code -> here + "/figures/" + code))
            .toList(),
        ProfilePages.counts(document, document.restricted()),
        document.stands().words(),
        presses(worker, page, profile, here),
        links(worker, page, profile, here),
        profile.version());
  }

  private static Press write(Page page, String here, ProfileDocument.Section section) {
    return new Press(here + "/sections/" + section.id(), page.t("publications.profile.say"));
  }

  private static Mark answered(
      Page page, Map<ProfileSection, ProfileWords> words, ProfileDocument.Section section) {
    return words.values().stream()
            .filter(each -> each.section().slug().equals(section.id()))
            .anyMatch(ProfileWords::isAnswered)
        ? new Mark(page.t("publications.profile.answered"), "done")
        : new Mark(page.t("publications.profile.unanswered"), "due");
  }

  private List<String> facts(Page page, Profile profile) {
    Profile.Proposed proposed = profile.proposed();
    List<String> facts = new ArrayList<>();
    if (!profile.sentBack().isEmpty() && profile.isDraft()) {
      facts.add(page.t("publications.profile.sentBackWhy", profile.sentBack()));
    }
    if (proposed != null) {
      Profile.Published published = profile.published();
      Signed last = published == null ? null : new Signed(published.by(), published.at());
      Map<UUID, String> names = names(proposed.by(), profile.approved(), last);
      Signed asked = new Signed(proposed.by(), proposed.at());
      facts.add(fact(page, "publications.profile.proposedBy", names, asked));
      facts.add(page.t("publications.profile.seal", proposed.seal()));
      if (profile.approved() != null) {
        facts.add(fact(page, "publications.profile.approvedBy", names, profile.approved()));
      }
      if (last != null) {
        facts.add(fact(page, "publications.progress.publishedBy", names, last));
      }
      if (published != null && !published.reason().isEmpty()) {
        facts.add(page.t("publications.progress.withdrawnWhy", published.reason()));
      }
    }
    return facts;
  }

  private Map<UUID, String> names(UUID first, @Nullable Signed... others) {
    return people.names(
        Stream.concat(Stream.of(first), Stream.of(others).filter(Objects::nonNull).map(Signed::by))
            .toList());
  }

  private static String fact(Page page, String key, Map<UUID, String> names, Signed signed) {
    return page.t(key, names.getOrDefault(signed.by(), ""), page.dateTime(signed.at()));
  }

  /** That the text was changed is said even when nobody asks. */
  private static List<String> standing(Page page, Profile profile) {
    return profile.proposed() == null || profile.proposed().isIntact()
        ? List.of()
        : List.of(page.t("publications.profile.check.text"));
  }

  private static List<String> wrong(Page page, ProfileCheck check) {
    List<String> found = new ArrayList<>();
    if (!check.text()) {
      found.add(page.t("publications.profile.check.text"));
    }
    if (!check.period()) {
      found.add(page.t("publications.pack.check.period"));
    }
    if (!check.figures().isEmpty()) {
      found.add(page.t("publications.pack.check.figures", String.join(", ", check.figures())));
    }
    if (!check.redefined().isEmpty()) {
      found.add(page.t("publications.pack.check.redefined", String.join(", ", check.redefined())));
    }
    return found;
  }

  private List<Press> presses(Worker worker, Page page, Profile profile, String here) {
    boolean approves = worker.mayEver(Action.APPROVE_PROFILES);
    List<Press> presses = new ArrayList<>();
    switch (profile.state()) {
      case DRAFT -> {
        if (worker.mayEver(Action.WRITE_PROFILES) && isAnswered(worker, profile)) {
          presses.add(new Press(here + "/propose", page.t("publications.profile.propose")));
        }
      }
      case IN_REVIEW -> {
        if (approves && !profile.isBy(worker.id())) {
          presses.add(new Press(here + "/approve", page.t("publications.profile.approve")));
        }
      }
      default -> {}
    }
    if (profile.proposed() != null && worker.mayEver(Action.READ_FIGURES)) {
      presses.add(new Press(here + "/check", page.t("publications.pack.check")));
    }
    return presses;
  }

  private boolean isAnswered(Worker worker, Profile profile) {
    return profiles.words(worker, profile.id()).values().stream()
        .allMatch(ProfileWords::isAnswered);
  }

  private static List<Press> links(Worker worker, Page page, Profile profile, String here) {
    boolean writes = worker.mayEver(Action.WRITE_PROFILES);
    boolean approves = worker.mayEver(Action.APPROVE_PROFILES);
    boolean works = worker.mayEver(Action.WORK_ON_PROFILES);
    State state = profile.state();
    List<Press> links = new ArrayList<>();
    links.add(new Press(here + "/difference", page.t("publications.profile.difference")));
    if (works) {
      links.add(new Press(here + "/open", page.t("publications.profile.openVersion")));
    }
    if (state == State.PUBLISHED) {
      links.add(
          new Press(
              PublicProfileController.HOME + "/" + profile.base().slug(),
              page.t("publications.progress.openIt")));
    }
    if (state == State.DRAFT && writes) {
      links.add(new Press(here + "/estimate", page.t("publications.profile.estimate")));
      links.add(new Press(here + "/drop", page.t("publications.pack.drop")));
    }
    if ((state == State.IN_REVIEW || state == State.APPROVED) && works) {
      links.add(new Press(here + "/back", page.t("publications.profile.back")));
    }
    if (state == State.APPROVED && approves) {
      links.add(new Press(here + "/publish", page.t("publications.profile.publish")));
    }
    if (state == State.PUBLISHED && approves) {
      links.add(new Press(here + "/withdraw", page.t("publications.profile.withdraw")));
    }
    if ((state == State.PUBLISHED || state == State.WITHDRAWN) && writes) {
      links.add(new Press(here + "/correct", page.t("publications.profile.correct")));
    }
    return links;
  }
}
