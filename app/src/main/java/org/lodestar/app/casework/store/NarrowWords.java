package org.lodestar.app.casework.store;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/**
 * What somebody said no to, one thing at a time, for their own copy; and for whoever is given
 * anything of them no more than that they ask before they pass it on.
 */
@Component
public class NarrowWords {
  private final NarrowNoRows rows;
  private final Words words;
  private final Organisations organisations;

  NarrowWords(NarrowNoRows rows, Words words, Organisations organisations) {
    this.organisations = organisations;
    this.rows = rows;
    this.words = words;
  }

  /**
   * For who reads something of them: that they ask first, where a no stands against others. Who it
   * is against learns nothing of it, nor does somebody outside, who may be anybody.
   *
   * @param readers their kinds; none for one outside
   */
  public List<CaseSection.Line> asking(
      UUID person, Collection<AgencyKind> readers, Language language) {
    boolean others = rows.standing(person).stream().anyMatch(each -> !each.what().isFor(readers));
    return others
        ? List.of(
            new CaseSection.Line(
                words.say(language, "casework.narrow.passing"),
                PersonalText.of(words.say(language, "casework.narrow.ask"))))
        : List.of();
  }

  /** A line for each that stands, for nobody but themselves. */
  public List<CaseSection.Line> own(UUID person, Language language) {
    String label = words.say(language, "casework.narrow.row");
    return rows.standing(person).stream()
        .map(each -> new CaseSection.Line(label, PersonalText.of(say(each.what(), language))))
        .toList();
  }

  private String say(NarrowNo no, Language language) {
    AgencyKind body = no.receiver();
    String kind = body == null ? "casework.narrow.receiver.all" : "members.kind." + body;
    String whom =
        Optional.ofNullable(no.organisation())
            .flatMap(organisations::find)
            .map(Organisation::name)
            .orElseGet(() -> words.say(language, kind));
    String part = no.part() == null ? "" : words.say(language, "casework.section." + no.part());
    String on = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(no.saidOn());
    return Stream.of(
            part,
            PersonalText.shown(no.words()),
            String.join(", ", no.finds()),
            words.say(language, "casework.narrow.said", whom, on))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(". "));
  }
}
