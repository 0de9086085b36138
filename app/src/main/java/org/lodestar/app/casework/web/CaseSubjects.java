package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.CaseAlarm;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseHeads;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Subject;
import org.lodestar.app.site.Subjects;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/** The one head of a case, in words: over its own pages and over those of every later room. */
@Component
class CaseSubjects implements Subjects {
  private static final int PEOPLE_SHOWN = 4;

  private final CaseHeads heads;
  private final Organisations organisations;
  private final List<CaseAlarm> alarms;

  CaseSubjects(CaseHeads heads, Organisations organisations, List<CaseAlarm> alarms) {
    this.alarms = List.copyOf(alarms);
    this.heads = heads;
    this.organisations = organisations;
  }

  @Override
  public Optional<Subject> over(Page page, String address) {
    return page.viewer().filter(viewer -> viewer.may(Action.READ_CASE)).isPresent()
        ? heads.over(address).map(head -> subject(page, head))
        : Optional.empty();
  }

  private Subject subject(Page page, CaseHead head) {
    CaseFile file = head.file();
    return new Subject(
        new Crumb(page.t("casework.case", file.reference()), Addresses.file(file)),
        flags(page, head),
        head.people().stream().limit(PEOPLE_SHOWN).map(who -> who(page, file, who)).toList(),
        Math.max(0, head.people().size() - PEOPLE_SHOWN));
  }

  /** On the case: that few may see it, that it is closed, that somebody else of it is missing. */
  private List<Subject.Flag> flags(Page page, CaseHead head) {
    CaseFile file = head.file();
    List<Subject.Flag> flags = new ArrayList<>();
    alarms.forEach(each -> flags.addAll(each.flags(file, page)));
    file.missing().stream()
        .filter(gone -> head.people().stream().noneMatch(who -> who.person().id().equals(gone)))
        .findFirst()
        .ifPresent(
            gone ->
                flags.add(
                    new Subject.Flag(
                        page.t("casework.missing.somebody"),
                        "overdue",
                        Addresses.person(file.id(), gone) + "/missing")));
    head.together().forEach(other -> flags.add(together(page, other)));
    if (file.restricted()) {
      flags.add(new Subject.Flag(page.t("casework.restricted"), "due", null));
    }
    if (file.state() == CaseState.CLOSED) {
      flags.add(new Subject.Flag(page.name("casework.state", file.state()), "quiet", null));
    }
    return flags;
  }

  /** By initials: whoever looks over a shoulder reads no name. */
  private static Subject.Flag together(Page page, Person other) {
    String key = other.treatedAsChild() ? "casework.head.together.child" : "casework.head.together";
    String here = Addresses.person(other.caseFile(), other.id());
    return new Subject.Flag(page.t(key, Shown.initials(page, other)), "plain", here);
  }

  private Subject.Who who(Page page, CaseFile file, CaseHead.Who who) {
    Person person = who.person();
    String here = Addresses.person(file, person);
    List<Subject.Flag> flags = new ArrayList<>();
    if (who.danger()) {
      String pathway = Addresses.pathway(file.id(), person.id());
      flags.add(new Subject.Flag(page.t("casework.head.danger"), "overdue", pathway));
    }
    if (who.missing()) {
      flags.add(new Subject.Flag(page.t("casework.missing.now"), "overdue", here + "/missing"));
    }
    if (who.charged()) {
      flags.add(new Subject.Flag(page.t("casework.head.charged"), "overdue", here + "/custody"));
    }
    if (who.noBed()) {
      flags.add(new Subject.Flag(page.t("casework.head.noBed"), "due", here + "/bed"));
    }
    if (who.noPolice()) {
      flags.add(new Subject.Flag(page.t("casework.head.noPolice"), "due", here + "/consents"));
    }
    if (who.narrowNo()) {
      flags.add(
          new Subject.Flag(page.t("casework.head.narrowNo"), "due", here + "/consents#narrow"));
    }
    if (person.treatedAsChild()) {
      flags.add(new Subject.Flag(page.t(child(person)), "new", null));
    }
    return new Subject.Who(new Crumb(Shown.name(page, person), here), flags, rule(page, who, here));
  }

  private static String child(Person person) {
    return person.details().age().status() == AgeStatus.UNDER_18
        ? "casework.head.child"
        : "casework.head.asChild";
  }

  private Subject.Flag rule(Page page, CaseHead.Who who, String here) {
    CaseHead.Reach reach = who.reach();
    String rules = here + "/contacts";
    if (!reach.channels().isEmpty()) {
      String by = Shown.all(page, "casework.channel", reach.channels());
      return new Subject.Flag(page.t("casework.head.reach", by), "some", rules);
    }
    List<String> why = new ArrayList<>();
    reach.refusals().forEach(code -> why.add(page.t("casework.head.why." + code)));
    heldBy(who).ifPresent(body -> why.add(page.t("casework.head.why.HELD_BACK", body)));
    if (why.isEmpty()) {
      why.add(page.t("casework.head.why.NOTHING"));
    }
    return new Subject.Flag(page.t("casework.head.none", String.join("; ", why)), "none", rules);
  }

  /** Which body has more of it and is asked first. */
  private Optional<String> heldBy(CaseHead.Who who) {
    return Optional.ofNullable(who.heldBy()).flatMap(organisations::find).map(Organisation::name);
  }
}
