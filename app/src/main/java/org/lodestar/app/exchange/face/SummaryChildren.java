package org.lodestar.app.exchange.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Nature;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.store.LeftOutRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/**
 * The children for whose sake the council is told of an adult (Children Act 1989, sections 17 and
 * 47): what is written down of those who live with them, and who each child of the family in the
 * case is. Of a child no more than that; whatever else there is of them is summed up on their own.
 */
@Component
class SummaryChildren {
  private static final String CODE = "CHILDREN";
  private static final Set<String> OF_A_CHILD = Set.of("IDENTITY", "AGE", "NEEDS_OF_COMMUNICATION");

  private final CasePeople people;
  private final CaseSections sections;
  private final CaseLimits limits;
  private final LeftOutRows leftOut;
  private final Words words;

  SummaryChildren(
      CasePeople people,
      CaseSections sections,
      CaseLimits limits,
      LeftOutRows leftOut,
      Words words) {
    this.people = people;
    this.sections = sections;
    this.limits = limits;
    this.leftOut = leftOut;
    this.words = words;
  }

  /** The part about them; empty where the summary is for no child, or about the child. */
  Optional<CaseSheet> of(Worker worker, Person about, SummaryPurpose purpose) {
    if (!purpose.isForChild() || about.treatedAsChild()) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage("", List.of(household(about))));
    people.listOf(worker, about.caseFile()).stream()
        .filter(this::isToldOf)
        .forEach(child -> passages.add(passage(worker, child)));
    return Optional.of(
        new CaseSheet(CODE, Nature.ROUTINE, say("exchange.summary.children"), passages));
  }

  private Line household(Person about) {
    PersonalText said = about.details().children();
    return new Line(
        say("exchange.summary.children.household"),
        said == null ? PersonalText.of(say("exchange.summary.children.unsaid")) : said);
  }

  private boolean isToldOf(Person each) {
    return each.treatedAsChild()
        && each.details().roles().contains(RoleInCase.FAMILY)
        && !limits.holds(each.id(), PersonLimit.RESTRICTED)
        && !leftOut.contains(each.id());
  }

  private Passage passage(Worker worker, Person child) {
    List<Line> lines =
        sections
            .read(
                worker,
                child.caseFile(),
                child.id(),
                OF_A_CHILD,
                Purpose.COUNCIL_RECORD,
                Language.ENGLISH)
            .stream()
            .flatMap(sheet -> sheet.passages().stream())
            .flatMap(passage -> passage.lines().stream())
            .toList();
    return new Passage(say("exchange.summary.children.child"), lines);
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }
}
