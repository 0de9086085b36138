package org.lodestar.app.support.section;

import java.util.Arrays;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.support.Outcome;
import org.lodestar.app.support.Scoring;
import org.lodestar.app.support.face.Outcomes;
import org.springframework.stereotype.Component;

/**
 * What the person scored, while they agree to it. It stays with them: a score that was given to
 * others could not be taken away with the rest.
 */
@Component
class OutcomesSection implements CaseSection {
  private final Outcomes outcomes;
  private final Words words;

  OutcomesSection(Outcomes outcomes, Words words) {
    this.outcomes = outcomes;
    this.words = words;
  }

  @Override
  public String code() {
    return "OUTCOMES";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public boolean stays() {
    return true;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return outcomes.of(person).scorings().stream().map(each -> passage(each, in)).toList();
  }

  private static Passage passage(Scoring scoring, Wording in) {
    return new Passage(
        in.date(scoring.on()),
        Arrays.stream(Outcome.values())
            .filter(outcome -> scoring.score(outcome).isPresent())
            .map(
                outcome ->
                    in.line(
                        in.say("support.SCORE." + outcome),
                        String.valueOf(scoring.score(outcome).getAsInt())))
            .toList());
  }
}
