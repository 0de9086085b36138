package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.domain.MarkedWords;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.NarrowNoRows;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A no in somebody's own words, before anything of them goes to such a body: whoever gives it reads
 * the words and says that it is not in it, and the words that were marked are looked for. For rooms
 * that have asked the policy about the person.
 */
@Component
@Transactional(readOnly = true)
public class NoInWords {
  private final NarrowNoRows rows;
  private final ConsentRows answers;
  private final Organisations organisations;

  NoInWords(NarrowNoRows rows, ConsentRows answers, Organisations organisations) {
    this.rows = rows;
    this.answers = answers;
    this.organisations = organisations;
  }

  /**
   * Of which kind a body is; none for one outside, which goes by any name.
   *
   * @param organisation null for one outside
   */
  public Set<AgencyKind> kinds(@Nullable UUID organisation) {
    return organisation == null
        ? Set.of()
        : organisations.find(organisation).map(each -> Set.of(each.kind())).orElse(Set.of());
  }

  /**
   * Which body an organisation is.
   *
   * @param organisation null for one outside
   */
  public Body body(@Nullable UUID organisation) {
    return new Body(kinds(organisation), organisation);
  }

  /**
   * Whether their yes to sharing with partners has words of its own, such as to whom: what was said
   * beside it no program understands, so that whoever gives something on it reads them.
   */
  public boolean saidYesToSome(UUID person) {
    Consent partners =
        ConsentRows.newest(answers.list(person)).get(ConsentKind.SHARING_WITH_PARTNERS);
    return partners != null && partners.stands() && partners.reason() != null;
  }

  /** Whether any stands, whoever it is against: the form asks about it before it knows for whom. */
  public boolean stands(UUID person) {
    return all(person).findAny().isPresent();
  }

  /** Whether one stands against bodies of these kinds. */
  public boolean stands(UUID person, Set<AgencyKind> kinds) {
    return stands(person, new Body(kinds, null));
  }

  /** Whether one stands against this body. */
  public boolean stands(UUID person, Body body) {
    return against(person, body).findAny().isPresent();
  }

  /** Whether one stands against them that was said, or put in other words, after a moment. */
  public boolean isNewerThan(UUID person, Body body, Instant read) {
    return against(person, body).anyMatch(each -> each.at().isAfter(read));
  }

  /**
   * Insists that whoever gives something to such bodies read it.
   *
   * @throws Refused where they did not say so
   */
  public void insistRead(UUID person, Set<AgencyKind> kinds, boolean read) {
    if (!read && stands(person, kinds)) {
      throw Refused.at("readNo", "casework.narrow.unread");
    }
  }

  /**
   * Insists that no marked word stands in what would go out.
   *
   * @param field of the form, at which it is told in which part one stands
   * @throws Refused where one does
   */
  public void insistKept(UUID person, Set<AgencyKind> kinds, String field, List<CaseSheet> sheets) {
    insistKept(person, new Body(kinds, null), field, sheets);
  }

  /** The same for one body. */
  public void insistKept(UUID person, Body body, String field, List<CaseSheet> sheets) {
    List<String> marked = marked(person, body);
    MarkedWords.standsIn(marked, sheets)
        .ifPresent(
            part -> {
              throw new Refused(List.of(new Refused.Refusal(field, "casework.narrow.found", part)));
            });
  }

  /** Whether a marked word stands in one of these texts. */
  public boolean isIn(UUID person, Set<AgencyKind> kinds, Stream<String> texts) {
    List<String> marked = marked(person, new Body(kinds, null));
    return texts.anyMatch(each -> MarkedWords.standIn(marked, each));
  }

  private List<String> marked(UUID person, Body body) {
    return against(person, body).flatMap(each -> each.what().finds().stream()).toList();
  }

  private Stream<Recorded<NarrowNo>> against(UUID person, Body body) {
    return all(person).filter(each -> each.what().isFor(body));
  }

  private Stream<Recorded<NarrowNo>> all(UUID person) {
    return rows.standing(person).stream().filter(each -> each.what().isInWords());
  }
}
