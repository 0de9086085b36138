package org.lodestar.app.referral.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** How far the referral or notification of the person is; nothing of what is written in it. */
@Component
class ReferralSection implements CaseSection {
  private final Referrals referrals;
  private final ReferralWaiting waiting;
  private final Words words;

  ReferralSection(Referrals referrals, ReferralWaiting waiting, Words words) {
    this.referrals = referrals;
    this.waiting = waiting;
    this.words = words;
  }

  @Override
  public String code() {
    return "REFERRAL";
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    List<Line> lines =
        referrals.ofCase(file.id()).stream()
            .filter(referral -> referral.person().equals(person.id()))
            .flatMap(referral -> line(referral, language))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(new Passage("", lines));
  }

  private Stream<Line> line(Referral referral, Language language) {
    String route = words.say(language, "referral.route." + referral.route());
    String stage = words.say(language, "referral.state." + waiting.stage(referral));
    return Stream.of(new Line(route, PersonalText.of(stage)));
  }
}
