package org.lodestar.app.casework.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.PoliceNo;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Somebody's no to the police, and what was decided against it, in words for whoever is given. */
@Component
class PoliceWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final PoliceNo police;
  private final Words words;

  PoliceWords(PoliceNo police, Words words) {
    this.police = police;
    this.words = words;
  }

  List<CaseSection.Line> lines(Person person, Language language) {
    return police.of(person).stream().flatMap(said -> lines(said, language)).toList();
  }

  private Stream<CaseSection.Line> lines(PoliceNo.Said said, Language language) {
    AgainstWish against = said.against();
    CaseSection.Line no = line("casework.section.reach.police", no(said.no(), language), language);
    return against == null
        ? Stream.of(no)
        : Stream.of(
            no, line("casework.section.reach.against", against(against, language), language));
  }

  private CaseSection.Line line(String label, String said, Language language) {
    return new CaseSection.Line(words.say(language, label), PersonalText.of(said));
  }

  private String no(Consent no, Language language) {
    return words.say(
        language,
        no.unsafe() ? "casework.section.reach.police.unsafe" : "casework.section.reach.police.no",
        date(no.decidedOn(), language));
  }

  private String against(AgainstWish wish, Language language) {
    String state = wish.counts() ? "done" : wish.second() == null ? "waits" : "stopped";
    return words.say(
        language,
        "casework.section.reach.against.said",
        words.say(language, "casework.against." + state),
        date(LocalDate.ofInstant(wish.decidedAt(), LONDON), language),
        words.say(language, "casework.against.ground." + wish.ground()),
        words.say(language, "casework.against.told." + wish.told()));
  }

  private static String date(LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
  }
}
