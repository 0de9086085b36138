package org.lodestar.app.support.section;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.store.PlanRows;
import org.springframework.stereotype.Component;

/** The support plan: goals and steps, without the names of workers. */
@Component
class PlanSection implements CaseSection {
  private final PlanRows rows;
  private final Words words;

  PlanSection(PlanRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public String code() {
    return "SUPPORT_PLAN";
  }

  @Override
  public int order() {
    return 83;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return rows.list(person.id()).stream().map(goal -> passage(goal, in)).toList();
  }

  private static Passage passage(Goal goal, Wording in) {
    List<Line> lines = new ArrayList<>();
    lines.add(in.line(in.say("support.GOAL.words"), goal.answers().text("words")));
    lines.add(in.line(in.say("support.GOAL.state"), in.say("support.GOAL.state." + goal.state())));
    goal.actions().forEach(action -> lines.add(line(action, in)));
    return new Passage("", lines);
  }

  private static Line line(PlanAction action, Wording in) {
    String state = in.say("support.action.state." + action.state());
    return in.line(
        in.say("support.ACTION.title"),
        action.answers().text("what") + "\n" + state + ", " + in.date(action.due()));
  }
}
